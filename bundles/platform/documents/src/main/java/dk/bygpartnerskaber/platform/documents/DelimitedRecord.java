package dk.bygpartnerskaber.platform.documents;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordWrapper;

/**
 * A record of a delimited text.
 *
 * @param line the one it starts on
 * @param multiline whether a cell has a line break
 */
record DelimitedRecord(int line, Cells cells, boolean multiline) {

    /** Makes records that hold no more than a row may have, however long the text's lines are. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<DelimitedRecord> {
        private Cells cells = new Cells();
        private boolean multiline;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new Cells();
            multiline = false;
        }

        @Override
        protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
            String text = new String(buffer, offset, length);
            multiline |= quoted && text.indexOf('\n') >= 0;
            cells.put(column, Formulas.restored(text));
        }

        @Override
        protected RecordWrapper<DelimitedRecord> buildRecord() {
            return wrapRecord(new DelimitedRecord((int) getStartingLineNumber(), cells, multiline));
        }
    }
}
