/** Why a pack cannot be made of what was given: a message for the person who gave it, in Indonesian. */
export class BoundaryFault extends Error {}
