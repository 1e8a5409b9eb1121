package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, as no program would write them. */
final class Zips {

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private Zips() {
	}

	/** A workbook with one sheet, S; parts given replace its own. */
	static Path workbook(Path file, Map<String, String> parts) throws IOException {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
		all.put("xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + TYPE
			+ "'><sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>");
		all.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")
			.replace("</R", "<Relationship Id='s' Type='" + TYPE + "sharedStrings' Target='sharedStrings.xml'/>"
				+ "<Relationship Id='y' Type='" + TYPE + "styles' Target='styles.xml'/></R"));
		all.put("xl/worksheets/sheet1.xml", sheet(""));
		all.putAll(parts);
		return write(file, all);
	}

	static String sheet(String rows) {
		return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows + "</sheetData></worksheet>";
	}

	static String relations(String type, String target) {
		return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='" + TYPE
			+ type + "' Target='" + target + "'/></Relationships>";
	}

	static Path write(Path file, Map<String, String> parts) throws IOException {
		try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}
}
