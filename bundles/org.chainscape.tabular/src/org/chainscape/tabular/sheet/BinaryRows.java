package org.chainscape.tabular.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.chainscape.tabular.sheet.SheetException.Kind;

/** The rows of a sheet of records. */
final class BinaryRows extends TableRows {

	private final Place sheet;
	private final RecordFactoryInputStream records;
	private final Means means;
	private final Supplier<Place> here = this::place;
	private final BitSet hidden = new BitSet();
	private final Map<Integer, Cell> cells = new TreeMap<>();
	/** Charts lie inside of sheets and have records of their own. */
	private int depth;
	private int row = -1;
	private int column;
	private Record ahead;
	private boolean ended;

	/**
	 * What cells are made with.
	 *
	 * @param maker makes them
	 * @param styles formats by style
	 * @param texts shared texts
	 * @param limits what is too much
	 * @param stamp the file as it was
	 */
	record Means(CellMaker maker, List<NumberFormat> styles, SSTRecord texts, SheetLimits limits, FileStamp stamp) {
	}

	BinaryRows(Place sheet, RecordFactoryInputStream records, Means means) {
		this.sheet = sheet;
		this.records = records;
		this.means = means;
	}

	@Override
	TableRow read() throws SheetException {
		return BinaryWorkbook.guarded(sheet.row(Math.max(row + 1, 0)), this::readRow);
	}

	private TableRow readRow() {
		while (!ended) {
			Record next = ahead != null ? ahead : records.nextRecord();
			ahead = null;
			if (next == null || next instanceof EOFRecord && --depth <= 0) {
				ended = true;
			} else if (next instanceof BOFRecord) {
				depth++;
			} else if (next instanceof RowRecord record) {
				hidden.set(record.getRowNumber(), record.getZeroHeight());
			} else if (next instanceof CellValueRecordInterface record && depth <= 1) {
				if (record.getRow() != row && !cells.isEmpty()) {
					ahead = next;
					return take();
				}
				if (record.getRow() < row) {
					throw new SheetException(Kind.ORDER, sheet.row(record.getRow() + 1));
				}
				row = record.getRow();
				put(record);
			}
		}
		means.stamp().check();
		return cells.isEmpty() ? null : take();
	}

	private TableRow take() {
		Cell[] all = new Cell[cells.keySet().stream().max(Integer::compare).orElse(-1) + 1];
		Arrays.fill(all, Cell.BLANK);
		cells.forEach((index, cell) -> all[index] = cell);
		cells.clear();
		return new TableRow(row + 1, List.of(all), hidden.get(row));
	}

	private void put(CellValueRecordInterface record) {
		column = record.getColumn();
		if (row >= means.limits().rows()) {
			throw new SheetException(Kind.ROWS, sheet.row(row + 1), means.limits().rows());
		}
		if (column >= means.limits().columns()) {
			throw new SheetException(Kind.COLUMNS, sheet.row(row + 1), means.limits().columns());
		}
		Cell cell = cell(record);
		if (!cell.isBlank() && cells.put(column, cell) != null) {
			throw new SheetException(Kind.ORDER, place());
		}
	}

	private Cell cell(CellValueRecordInterface record) {
		if (record instanceof NumberRecord number) {
			return number(number.getValue(), record);
		}
		if (record instanceof LabelSSTRecord label) {
			if (label.getSSTIndex() < 0 || label.getSSTIndex() >= means.texts().getNumUniqueStrings()) {
				throw new SheetException(Kind.NO_SUCH_TEXT, place(), label.getSSTIndex());
			}
			return means.maker().text(means.texts().getString(label.getSSTIndex()).getString(), here);
		}
		if (record instanceof LabelRecord label) {
			return means.maker().text(label.getValue(), here);
		}
		if (record instanceof BoolErrRecord value) {
			return value.isBoolean() ? CellMaker.truth(value.getBooleanValue()) : error(value.getErrorValue());
		}
		return record instanceof FormulaRecord formula ? formula(formula) : Cell.BLANK;
	}

	/** The result of a formula that is a text stands in the next record but those of shared formulas. */
	private Cell formula(FormulaRecord formula) {
		CellType type = formula.getCachedResultTypeEnum();
		if (type == CellType.BOOLEAN) {
			return CellMaker.truth(formula.getCachedBooleanValue());
		}
		if (type == CellType.ERROR) {
			return error(formula.getCachedErrorValue());
		}
		if (type == CellType.NUMERIC) {
			return number(formula.getValue(), formula);
		}
		if (!formula.hasCachedResultString()) {
			return Cell.BLANK;
		}
		Record next = records.nextRecord();
		while (next != null && !(next instanceof StringRecord) && !(next instanceof CellValueRecordInterface) && !(next instanceof EOFRecord)) {
			next = records.nextRecord();
		}
		if (next instanceof StringRecord text) {
			return means.maker().text(text.getString(), here);
		}
		ahead = next;
		return means.maker().notCalculated("", here);
	}

	private Cell number(double value, CellValueRecordInterface record) {
		int style = record.getXFIndex();
		NumberFormat format = style >= 0 && style < means.styles().size() ? means.styles().get(style) : NumberFormat.GENERAL;
		return means.maker().number(Numbers.of(value), format, String.valueOf(value), here);
	}

	private static Cell error(int code) {
		return CellMaker.error(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "");
	}

	private Place place() {
		return sheet.row(row + 1).column(column + 1);
	}

	@Override
	public void close() {
		ended = true;
	}
}
