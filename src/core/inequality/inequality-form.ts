const NAME = 'timpang';
const PART = '~';
const SHARE = 'l*';

/** What is asked of a distribution, as it is chosen on screen; columns are no part of a link. */
export interface InequalityForm {
	/** Per cent of a simulated allocation that follows the number of poor, 0 to 100, whole. */
	readonly byPoorPercent: number;
}

/** What is asked unless somebody says otherwise. */
export const FIRST_INEQUALITY: InequalityForm = { byPoorPercent: 100 };

/**
 * A form as the text of a link; defaults are left out.
 *
 * @example writeInequalityForm({ byPoorPercent: 60 }) // 'timpang~l*60'
 */
export function writeInequalityForm({ byPoorPercent }: InequalityForm): string {
	const isFirst = byPoorPercent === FIRST_INEQUALITY.byPoorPercent;
	return isFirst ? NAME : `${NAME}${PART}${SHARE}${byPoorPercent}`;
}

/**
 * The form a text stands for; null for text that is none.
 *
 * @example readInequalityForm('timpang~l*60') // { byPoorPercent: 60 }
 * @example readInequalityForm('timpang~l*101') // null
 */
export function readInequalityForm(text: string): InequalityForm | null {
	const [name, share, ...rest] = text.split(PART);
	if (name !== NAME || rest.length > 0) return null;
	if (share === undefined) return FIRST_INEQUALITY;
	const byPoorPercent = /^l\*\d{1,3}$/.test(share) ? Number(share.slice(SHARE.length)) : NaN;
	return byPoorPercent >= 0 && byPoorPercent <= 100 ? { byPoorPercent } : null;
}
