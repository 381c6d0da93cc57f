/** Key under which the device keeps a person's preferences. Nothing of a table is ever kept. */
const KEY = 'peta-sasaran:preferences';

/** What the device remembered, or null; never throws where storage is forbidden. */
export function loadPreferences(): unknown {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? 'null');
	} catch {
		return null;
	}
}

/** Remembers preferences on this device, where that is allowed. */
export function savePreferences(preferences: object): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(preferences));
	} catch {
		// a private window or a full disk: the choice lasts as long as the page
	}
}
