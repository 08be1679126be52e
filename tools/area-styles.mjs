/**
 * Keeps the styles of a desk's area to that area. They stay in a page once they were fetched, and areas choose their names by themselves: without
 * this, a name that two of them chose would look otherwise depending on where somebody was before. `html[data-area]` says which area is shown, so
 * that dialogs, which lie outside of it, belong to it as well; `:where` leaves the weight of every rule as it was written.
 */
export const areaStyles = {
  name: 'area-styles',
  enforce: 'pre',
  transform(code, id) {
    const area = /\/web\/desk\/(?!shell\/|sign-in\/)([^/]+)\/[^?]*\.css$/.exec(id)?.[1];
    if (area === undefined) return undefined;
    const atTop = /@(import|layer|keyframes|font-face|property)\b/.exec(code)?.[0];
    if (atTop) throw new Error(`${id}: "${atTop}" cannot be kept to one area; its place is web/design/.`);
    return { code: `:where([data-area='${area}']) {\n${code}\n}\n`, map: null };
  },
};
