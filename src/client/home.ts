/** The home page: the instrument is loaded after the list is readable, and its failure leaves the list whole. */
const root = document.querySelector<HTMLElement>('[data-instrument]');

if (root) {
  import('./instrument.ts')
    .then(({ mountInstrument }) => mountInstrument(root))
    .catch((error: unknown) => {
      const line = root.querySelector<HTMLElement>('[data-chart-error]');
      if (line) line.hidden = false;
      reportError(error);
    });
}
