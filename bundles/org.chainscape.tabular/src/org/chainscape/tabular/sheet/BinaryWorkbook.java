package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.chainscape.tabular.sheet.SheetException.Kind;

/** A workbook of Excel 97 to 2003: a compound file with a stream of records. */
final class BinaryWorkbook extends TableFile {

	/** Such workbooks have 65,536 rows at most; their shared texts are held in memory. */
	private static final long LARGEST = 128L << 20;
	private static final long MEGA = 1L << 20;
	private static final String STREAM = "Workbook";
	private static final int BIFF_8 = 0x600;

	private final FileStamp stamp;
	private final SheetLimits limits;
	private final POIFSFileSystem system;
	private final Notices notices;
	private final Map<String, BoundSheetRecord> sheets = new LinkedHashMap<>();
	private final List<NumberFormat> styles = new ArrayList<>();
	private SSTRecord texts = new SSTRecord();
	private boolean from1904;

	private BinaryWorkbook(FileStamp stamp, SheetLimits limits, POIFSFileSystem system, Notices notices) throws IOException {
		super(stamp.place().file());
		this.stamp = stamp;
		this.limits = limits;
		this.system = system;
		this.notices = notices;
		refuseOthers(system.getRoot());
		readGlobals();
		if (system.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
			notices.add(SheetNotice.Kind.MACROS, stamp.place());
		}
	}

	/** Code of others that reads records of a file nobody vouches for; it fails in many ways. */
	interface Reading<T> {

		/** {@return what was read} */
		T read() throws IOException;
	}

	/** Runs such code; whatever it fails with means that the file is damaged. */
	static <T> T guarded(Place place, Reading<T> reading) throws SheetException {
		try {
			return reading.read();
		} catch (SheetException e) {
			throw e;
		} catch (EncryptedDocumentException e) {
			throw new SheetException(Kind.ENCRYPTED, place, e);
		} catch (IOException | RuntimeException e) {
			throw new SheetException(Kind.CORRUPT, place, e, Failures.detail(e));
		}
	}

	static BinaryWorkbook open(FileStamp stamp, SheetLimits limits, Notices notices) throws SheetException {
		Place place = stamp.place();
		if (stamp.size() > LARGEST) {
			throw new SheetException(Kind.FILE_SIZE, place, stamp.size() / MEGA, LARGEST / MEGA);
		}
		POIFSFileSystem system = guarded(place, () -> new POIFSFileSystem(place.file().toFile(), true));
		boolean opened = false;
		try {
			BinaryWorkbook workbook = guarded(place, () -> new BinaryWorkbook(stamp, limits, system, notices));
			opened = true;
			return workbook;
		} finally {
			if (!opened) {
				close(system);
			}
		}
	}

	private void refuseOthers(DirectoryNode root) {
		Place place = stamp.place();
		if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
			throw new SheetException(Kind.ENCRYPTED, place);
		}
		if (!root.hasEntryCaseInsensitive(STREAM)) {
			throw root.hasEntryCaseInsensitive("Book") ? new SheetException(Kind.OTHER_WORKBOOK, place, "Excel 5.0/95")
				: new SheetException(Kind.NOT_A_TABLE, place, Term.DOCUMENT);
		}
	}

	RecordFactoryInputStream records(int from) throws IOException {
		DocumentInputStream stream = system.createDocumentInputStream(STREAM);
		stream.skipNBytes(from);
		return new RecordFactoryInputStream(stream, false);
	}

	private void readGlobals() throws IOException {
		Map<Integer, NumberFormat> formats = new HashMap<>();
		RecordFactoryInputStream records = records(0);
		for (Record next = records.nextRecord(); next != null && !(next instanceof EOFRecord); next = records.nextRecord()) {
			if (next instanceof BOFRecord start && start.getVersion() != BIFF_8) {
				throw new SheetException(Kind.OTHER_WORKBOOK, stamp.place(), "Excel 5.0/95");
			} else if (next instanceof BoundSheetRecord sheet) {
				sheets.putIfAbsent(sheet.getSheetname(), sheet);
			} else if (next instanceof FormatRecord format) {
				formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
			} else if (next instanceof ExtendedFormatRecord style) {
				int format = style.getFormatIndex();
				styles.add(formats.computeIfAbsent(format, NumberFormat::builtIn));
			} else if (next instanceof SSTRecord shared) {
				texts = shared;
			} else if (next instanceof DateWindow1904Record window) {
				from1904 = window.getWindowing() == 1;
			}
		}
		if (sheets.isEmpty()) {
			throw new SheetException(Kind.CORRUPT, stamp.place(), Term.NO_SHEETS);
		}
		if (sheets.size() > limits.sheets()) {
			throw new SheetException(Kind.SHEETS, stamp.place(), limits.sheets());
		}
	}

	@Override
	public List<String> sheets() {
		return new ArrayList<>(sheets.keySet());
	}

	@Override
	public boolean isHidden(String sheet) {
		return sheets.containsKey(sheet) && (sheets.get(sheet).isHidden() || sheets.get(sheet).isVeryHidden());
	}

	@Override
	public List<SheetNotice> notices() {
		return notices.all();
	}

	@Override
	public TableRows rows(String sheet) throws SheetException {
		CellMaker maker = new CellMaker(from1904, notices);
		maker.start();
		Place place = stamp.place().sheet(sheet);
		RecordFactoryInputStream records = open(sheet);
		return new BinaryRows(place, records, new BinaryRows.Means(maker, styles, texts, limits, stamp));
	}

	@Override
	public TableRows rowsWithMergedCellsFilled(String sheet) throws SheetException {
		Place place = stamp.place().sheet(sheet);
		RecordFactoryInputStream records = open(sheet);
		MergedCells merged = guarded(place, () -> merged(place, records));
		return merged.isEmpty() ? rows(sheet) : new FilledRows(rows(sheet), merged);
	}

	private static MergedCells merged(Place place, RecordFactoryInputStream records) {
		MergedCells merged = new MergedCells(place);
		for (Record next = records.nextRecord(); next != null && !(next instanceof EOFRecord); next = records.nextRecord()) {
			for (int i = 0; next instanceof MergeCellsRecord areas && i < areas.getNumAreas(); i++) {
				CellRangeAddress area = areas.getAreaAt(i);
				merged.add(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
			}
		}
		return merged;
	}

	private RecordFactoryInputStream open(String sheet) {
		BoundSheetRecord found = sheets.get(sheet);
		if (found == null) {
			throw new SheetException(Kind.NO_SUCH_SHEET, stamp.place(), sheet, String.join(", ", sheets.keySet()));
		}
		return guarded(stamp.place().sheet(sheet), () -> records(found.getPositionOfBof()));
	}

	@Override
	public void close() {
		close(system);
	}

	private static void close(POIFSFileSystem system) {
		try {
			system.close();
		} catch (IOException ignored) {
			// Nothing was written.
		}
	}
}
