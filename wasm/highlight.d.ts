/** Types of a browser's document, as far as the program has them. */
type ElementLike = typeof globalThis extends { HTMLElement: { prototype: infer E extends object } } ? E : object;

export interface Highlights {
    /**
     * The `<mark>` elements of each given segment: several where it goes through links or paragraphs, none where it was not
     * chosen or not found. `marks[i][0]?.scrollIntoView()` shows it.
     */
    readonly marks: readonly (readonly ElementLike[])[];
    /** Takes all of them away. The page is then as it was, with the same nodes. */
    undo(this: void): void;
}

/**
 * Puts the text of segments into `<mark>`, where a page shows it.
 *
 * Hidden elements, scripts, form fields, images and what a reader writes (`contenteditable`) are left alone.
 *
 * @param root what is searched: `document.body`, an element, a shadow root
 * @param segments those of a summary, in order; what was not chosen (`rank` is null) is left out
 * @param options `className`: the class of each `<mark>`
 */
export function highlight(
    root: object,
    segments: readonly { readonly text: string; readonly rank?: number | null }[],
    options?: { className?: string },
): Highlights;
