import { PROJECT_ENDING, PROJECT_FORMAT } from '../core/project/saved-project.ts';
import { decodeText } from '../io/formats/decode-text.ts';
import { readProjectFile } from '../io/read-project-file.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';

const MARK = new RegExp(`"format"\\s*:\\s*"${PROJECT_FORMAT}"`, 'u');

/**
 * Why a command that reads tables does not read a project: the cells of its tables are as they were opened, without
 * what people decided about them, and a figure of those could be another than the project shows.
 *
 * @returns what is wrong with the file and what to do, in Indonesian; null for a file that is no project
 */
export function projectRefusal(bytes: Uint8Array, fileName: string): string | null {
	if (!/^[\s\uFEFF]*\{/u.test(decodeText(bytes.subarray(0, 64)).text)) return null;
	if (!fileName.endsWith(PROJECT_ENDING) && !MARK.test(decodeText(bytes).text)) return null;
	const read = readProjectFile(bytes, fileName);
	if (!read.ok) return read.diagnostics.map((each) => describeDiagnostic('id', each)).join(' ');
	return `${fileName} berkas proyek, bukan tabel: di dalamnya sel tabel masih seperti saat dibuka, tanpa keputusan Anda. Buka proyek itu di Peta Sasaran lalu simpan tabel atau gambarnya di sana, atau sebutkan berkas tabelnya.`;
}
