package org.chainscape.tabular.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** A workbook of today: an archive of XML parts. */
final class XmlWorkbook extends TableFile {

	private final FileStamp stamp;
	private final ZipParts parts;
	private final Notices notices;
	private final Map<String, XmlSheet> sheets = new LinkedHashMap<>();
	private final Map<String, XmlRelations.Relation> relations;
	private XmlStyles styles;
	private SharedTexts texts;
	private boolean from1904;

	private record XmlSheet(String part, boolean hidden) {
	}

	private XmlWorkbook(FileStamp stamp, ZipParts parts, Notices notices) throws SheetException {
		super(stamp.place().file());
		this.stamp = stamp;
		this.parts = parts;
		this.notices = notices;
		String workbook = workbook();
		this.relations = XmlRelations.of(parts, workbook);
		readSheets(workbook);
		if (relations.values().stream().anyMatch(relation -> relation.is("vbaProject"))) {
			notices.add(SheetNotice.Kind.MACROS, parts.place());
		}
		if (relations.values().stream().anyMatch(relation -> relation.is("externalLink"))) {
			notices.add(SheetNotice.Kind.EXTERNAL_LINKS, parts.place());
		}
	}

	static XmlWorkbook open(FileStamp stamp, SheetLimits limits, Notices notices) throws SheetException {
		ZipParts parts = ZipParts.open(stamp.place(), limits);
		boolean opened = false;
		try {
			XmlWorkbook workbook = new XmlWorkbook(stamp, parts, notices);
			opened = true;
			return workbook;
		} finally {
			if (!opened) {
				parts.close();
			}
		}
	}

	/** Finds the part that has the sheets, and says what an archive is that has none. */
	private String workbook() throws SheetException {
		Place place = parts.place();
		if (!parts.has("_rels/.rels")) {
			if (parts.has("mimetype") || parts.has("content.xml")) {
				throw new SheetException(Kind.OTHER_WORKBOOK, place, ".ods");
			}
			boolean numbers = parts.names().stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("index.zip"));
			throw numbers ? new SheetException(Kind.OTHER_WORKBOOK, place, ".numbers")
				: parts.has("xl/workbook.xml") ? new SheetException(Kind.MISSING_PART, place, "_rels/.rels")
					: new SheetException(Kind.NOT_A_TABLE, place, Term.ARCHIVE);
		}
		String main = XmlRelations.of(parts, "").values().stream().filter(relation -> relation.is("officeDocument"))
			.map(XmlRelations.Relation::target).findFirst().orElse("xl/workbook.xml");
		if (main.endsWith(".bin")) {
			throw new SheetException(Kind.OTHER_WORKBOOK, place, ".xlsb");
		}
		if (main.startsWith("word/") || main.startsWith("ppt/") || main.startsWith("visio/")) {
			throw new SheetException(Kind.NOT_A_TABLE, place, Term.DOCUMENT);
		}
		return main;
	}

	private void readSheets(String workbook) throws SheetException {
		try (XmlPart part = parts.xml(workbook)) {
			for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
				if (event == XMLStreamConstants.START_ELEMENT) {
					if (part.element().equals("workbookPr")) {
						from1904 = XmlPart.isTrue(part.attribute("date1904"));
					} else if (part.element().equals("sheet")) {
						addSheet(part);
					}
				}
			}
		}
		if (sheets.isEmpty()) {
			throw new SheetException(Kind.CORRUPT, parts.place(), Term.NO_SHEETS);
		}
	}

	/** Chart sheets and dialogs have no rows and are left out. */
	private void addSheet(XmlPart part) throws SheetException {
		String name = part.attribute("name");
		XmlRelations.Relation relation = relations.get(part.attribute("id"));
		if (name == null || relation == null || !relation.is("worksheet")) {
			return;
		}
		String state = part.attribute("state");
		sheets.putIfAbsent(name, new XmlSheet(relation.target(), state != null && !state.equals("visible")));
		if (sheets.size() > parts.limits().sheets()) {
			throw new SheetException(Kind.SHEETS, parts.place(), parts.limits().sheets());
		}
	}

	@Override
	public List<String> sheets() {
		return new ArrayList<>(sheets.keySet());
	}

	@Override
	public boolean isHidden(String sheet) {
		return sheets.containsKey(sheet) && sheets.get(sheet).hidden();
	}

	@Override
	public List<SheetNotice> notices() {
		return notices.all();
	}

	@Override
	public TableRows rows(String sheet) throws SheetException {
		String part = part(sheet);
		if (styles == null) {
			String name = target("styles");
			styles = name == null ? XmlStyles.none() : XmlStyles.read(parts, name);
		}
		if (texts == null) {
			texts = new SharedTexts(parts, target("sharedStrings"));
		}
		CellMaker maker = new CellMaker(from1904, notices);
		maker.start();
		return new XmlRows(parts.place().sheet(sheet), parts.xml(part), new XmlRows.Means(maker, styles, texts, parts.limits(), stamp));
	}

	@Override
	public TableRows rowsWithMergedCellsFilled(String sheet) throws SheetException {
		MergedCells merged = new MergedCells(parts.place().sheet(sheet));
		try (XmlPart part = parts.xml(part(sheet))) {
			while (part.find("mergeCell")) {
				merged.add(part.attribute("ref"));
			}
		}
		return merged.isEmpty() ? rows(sheet) : new FilledRows(rows(sheet), merged);
	}

	private String part(String sheet) throws SheetException {
		XmlSheet found = sheets.get(sheet);
		if (found == null) {
			throw new SheetException(Kind.NO_SUCH_SHEET, parts.place(), sheet, String.join(", ", sheets.keySet()));
		}
		return found.part();
	}

	private String target(String type) {
		return relations.values().stream().filter(relation -> relation.is(type)).map(XmlRelations.Relation::target)
			.filter(parts::has).findFirst().orElse(null);
	}

	@Override
	public void close() {
		if (texts != null) {
			texts.close();
		}
		parts.close();
	}
}
