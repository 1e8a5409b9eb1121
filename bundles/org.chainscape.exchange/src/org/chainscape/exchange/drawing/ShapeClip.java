package org.chainscape.exchange.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;

/**
 * A figure as the clipboard of office programs holds shapes (DrawingML in a package, the format named "Art::GVML ClipFormat"): boxes,
 * texts, pictures and lines that can be edited, grouped by part, with connectors glued to the boxes they join.
 */
public final class ShapeClip {

	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
	private static final String CANVAS = "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String TYPES = HEAD + """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
			<Default Extension="xml" ContentType="application/xml"/>\
			<Default Extension="png" ContentType="image/png"/>\
			<Default Extension="jpeg" ContentType="image/jpeg"/>\
			<Override PartName="/clipboard/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>\
			</Types>""";
	private static final String RELATIONSHIPS = HEAD + """
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
			<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" \
			Target="clipboard/drawings/drawing1.xml"/></Relationships>""";

	/** Names of picture files inside the package, in the order they are met, to their bytes. */
	private final Map<String, byte[]> pictures = new LinkedHashMap<>();
	private int lastId;

	private ShapeClip() {
	}

	/**
	 * Writes a figure. The same scene gives the same bytes.
	 *
	 * @param scene the figure
	 * @param stream takes the package; stays open
	 * @throws IOException if it cannot be written
	 */
	public static void write(Scene scene, OutputStream stream) throws IOException {
		new ShapeClip().pack(scene, stream);
	}

	/**
	 * The figure as a DrawingML graphic, the content of the package.
	 *
	 * @param scene the figure
	 * @return an XML document
	 */
	public static String drawing(Scene scene) {
		return new ShapeClip().graphic(scene);
	}

	private void pack(Scene scene, OutputStream stream) throws IOException {
		String graphic = graphic(scene);
		ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
		entry(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
		entry(zip, "_rels/.rels", RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
		entry(zip, "clipboard/drawings/drawing1.xml", graphic.getBytes(StandardCharsets.UTF_8));
		if (!pictures.isEmpty()) {
			entry(zip, "clipboard/drawings/_rels/drawing1.xml.rels", relationships().getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
				entry(zip, "clipboard/media/" + picture.getKey(), picture.getValue());
			}
		}
		zip.finish();
	}

	private String graphic(Scene scene) {
		Xml xml = new Xml();
		xml.open("a:graphic").with("xmlns:a", Dialect.MAIN).open("a:graphicData").with("uri", CANVAS);
		xml.open("lc:lockedCanvas").with("xmlns:lc", CANVAS).with("xmlns:r", Dialect.RELATIONS);
		xml.open("a:nvGrpSpPr").open("a:cNvPr").with("id", ++lastId).with("name", scene.name()).close().empty("a:cNvGrpSpPr").close();
		xml.open("a:grpSpPr");
		new Pen(xml, 1).group(new Rect(0, 0, scene.width(), scene.height()));
		xml.close().raw(DrawingMl.shapes(scene, Dialect.CANVAS, 1, () -> ++lastId, this::store));
		return HEAD + xml.close().close().close();
	}

	private String store(byte[] file, String mediaType) {
		pictures.put("image" + (pictures.size() + 1) + ("image/png".equals(mediaType) ? ".png" : ".jpeg"), file);
		return "rId" + pictures.size();
	}

	private String relationships() {
		Xml xml = new Xml().open("Relationships").with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
		int number = 0;
		for (String name : pictures.keySet()) {
			number++;
			xml.open("Relationship").with("Id", "rId" + number).with("Type", Dialect.RELATIONS + "/image").with("Target", "../media/" + name)
					.close();
		}
		return HEAD + xml.close();
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}
}
