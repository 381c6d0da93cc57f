import { AREA_TEXTURES } from '../core/choropleth/paint-areas.ts';

/** Areas in a row of the look-up texture; a power of two. */
export const TEXELS_IN_ROW = 256;

/** One triangle over the whole canvas. */
export const PICTURE_VERTEX = `#version 300 es
void main() {
	gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}
`;

/** A picture of the canvas, put back pixel for pixel. */
export const PICTURE_FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D picture;
out vec4 ink;
void main() {
	ink = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
	if (ink.a == 0.0) discard;
}
`;

/** The texel of an area: its colour, its texture and its emphasis. */
const TEXEL_OF = `
uniform highp sampler2D texels;
vec4 texelOf(int area) {
	return texelFetch(texels, ivec2(area & ${TEXELS_IN_ROW - 1}, area >> ${Math.log2(TEXELS_IN_ROW)}), 0);
}
int marksOf(vec4 texel) {
	return int(texel.a * 255.0 + 0.5);
}
`;

/**
 * Colours a pixel: the fill, its texture over it in pixels of the screen, and the emphasis over both.
 *
 * `tiles` is a strip with one tile for each texture; `frames` has the left edge and the side of each,
 * device pixels. `anchor` is where a fixed place of the map is on the screen, so that textures go
 * along when the map is moved.
 */
const PAINT = `
uniform highp sampler2D tiles;
uniform ivec2 frames[${AREA_TEXTURES.length + 1}];
uniform vec2 anchor;
uniform vec3 light;
uniform vec3 ground;
vec3 painted(vec3 fill, int marks) {
	vec3 paint = fill;
	int texture = marks & 0x0f;
	if (texture != 0) {
		ivec2 frame = frames[texture];
		vec2 side = vec2(float(frame.y));
		vec2 place = mod(floor(gl_FragCoord.xy - anchor), side);
		vec4 ink = texelFetch(tiles, ivec2(frame.x + int(place.x), frame.y - 1 - int(place.y)), 0);
		paint = ink.rgb + paint * (1.0 - ink.a);
	}
	if ((marks & 0x20) != 0) paint = mix(paint, ground, 0.68);
	if ((marks & 0x10) != 0) paint = mix(paint, light, 0.28);
	return paint;
}
`;

/**
 * Places a corner, and looks up its area's texel. `first` is the texel of the level's first area.
 *
 * Hidden areas are moved out of sight.
 */
export const MESH_VERTEX = `#version 300 es
precision highp float;
precision highp int;
in vec2 position;
in uint area;
uniform mat4 matrix;
uniform int first;
flat out vec3 fill;
flat out int marks;
flat out uint index;
${TEXEL_OF}
void main() {
	int at = int(area) + first;
	vec4 texel = texelOf(at);
	fill = texel.rgb;
	marks = marksOf(texel);
	index = uint(at) + 1u;
	gl_Position = (marks & 0x40) != 0 ? vec4(2.0, 2.0, 2.0, 1.0) : matrix * vec4(position, 0.0, 1.0);
}
`;

/** Colours areas. */
export const MESH_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in vec3 fill;
flat in int marks;
out vec4 color;
${PAINT}
void main() {
	color = vec4(painted(fill, marks), 1.0);
}
`;

/** Numbers areas instead: their texel and one, so that 0 is none. */
export const INDEX_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in uint index;
out uint number;
void main() {
	number = index;
}
`;

/**
 * Colours areas by a picture of their numbers, in place of {@link MESH_FRAGMENT}, and puts the pictures
 * of what is under them and over them around it.
 */
export const NUMBERED_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform highp usampler2D numbers;
uniform highp sampler2D below;
uniform highp sampler2D between;
out vec4 color;
${TEXEL_OF}
${PAINT}
void main() {
	ivec2 at = ivec2(gl_FragCoord.xy);
	uint number = texelFetch(numbers, at, 0).r;
	if (number == 0u) color = texelFetch(below, at, 0);
	else {
		vec4 texel = texelOf(int(number) - 1);
		color = vec4(painted(texel.rgb, marksOf(texel)), 1.0);
	}
	vec4 over = texelFetch(between, at, 0);
	color = over + color * (1.0 - over.a);
}
`;

/**
 * Places a square around a marker, its corners by `gl_VertexID`; out of sight beyond its zooms.
 *
 * `radius` and `line` are in device pixels.
 */
export const MARKER_VERTEX = `#version 300 es
precision highp float;
precision highp int;
in vec2 place;
in vec2 zooms;
in float area;
uniform mat4 matrix;
uniform vec2 viewport;
uniform float zoom;
uniform float radius;
uniform float line;
flat out vec3 fill;
flat out int marks;
out vec2 away;
${TEXEL_OF}
void main() {
	vec4 texel = texelOf(int(area + 0.5));
	fill = texel.rgb;
	marks = marksOf(texel);
	vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, gl_VertexID < 2 ? -1.0 : 1.0);
	away = corner * (radius + line + 1.0);
	vec4 middle = matrix * vec4(place, 0.0, 1.0);
	bool isShown = zoom >= zooms.x && zoom < zooms.y;
	gl_Position = isShown
		? vec4(middle.xy + 2.0 * away / viewport * middle.w, middle.z, middle.w)
		: vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Colours a ring and, where `inside` is 1, what it goes round; soft over a pixel. */
export const MARKER_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
flat in vec3 fill;
flat in int marks;
in vec2 away;
uniform float radius;
uniform float line;
uniform float inside;
uniform vec3 ink;
uniform vec3 ground;
out vec4 color;
void main() {
	float far = length(away);
	float cover = clamp(radius + line + 0.5 - far, 0.0, 1.0);
	float edge = clamp(far - radius + 0.5, 0.0, 1.0);
	vec3 middle = (marks & 0x20) != 0 ? mix(fill, ground, 0.68) : fill;
	color = vec4(mix(middle, ink, edge), 1.0) * cover * max(edge, inside);
}
`;

/**
 * Widens a line between two points, its corners by `gl_VertexID`: 0 and 1 at the first point, 2 and 3
 * at the second. The line reaches half its width beyond both points, so that corners close.
 */
export const OUTLINE_VERTEX = `#version 300 es
precision highp float;
in vec3 from;
in vec3 to;
uniform mat4 matrix;
uniform vec2 viewport;
uniform float halfWidth;
out float across;
void main() {
	// a point that begins a ring is joined to none before it
	if (to.z > 0.5) {
		gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
		return;
	}
	vec4 a = matrix * vec4(from.xy, 0.0, 1.0);
	vec4 b = matrix * vec4(to.xy, 0.0, 1.0);
	vec2 along = (b.xy / b.w - a.xy / a.w) * viewport;
	float length = length(along);
	along = length > 0.0 ? along / length : vec2(1.0, 0.0);
	float reach = halfWidth + 0.75;
	bool isEnd = gl_VertexID > 1;
	float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
	vec2 offset = (isEnd ? along : -along) * halfWidth * 0.8 + vec2(-along.y, along.x) * side * reach;
	across = side * reach;
	vec4 place = isEnd ? b : a;
	gl_Position = vec4(place.xy + 2.0 * offset / viewport * place.w, place.z, place.w);
}
`;

/** Colours a line, soft over the last pixel of its width. */
export const OUTLINE_FRAGMENT = `#version 300 es
precision highp float;
in float across;
uniform float halfWidth;
uniform vec4 ink;
out vec4 color;
void main() {
	float cover = clamp(halfWidth + 0.5 - abs(across), 0.0, 1.0);
	color = vec4(ink.rgb, 1.0) * (ink.a * cover);
}
`;
