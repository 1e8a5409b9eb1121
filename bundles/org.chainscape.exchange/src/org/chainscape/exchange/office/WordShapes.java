package org.chainscape.exchange.office;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.chainscape.exchange.drawing.Dialect;
import org.chainscape.exchange.drawing.DrawingMl;
import org.chainscape.exchange.drawing.Media;
import org.chainscape.exchange.drawing.Names;
import org.chainscape.exchange.drawing.Xml;
import org.chainscape.scene.Scene;

/** Figures as native shapes in running text. */
public final class WordShapes {

	private static final double EMU = 9525;
	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	private static final String PLACING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
	private static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
	private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
	private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

	private WordShapes() {
	}

	/** Which programs take the shapes and which the picture beside them. */
	public enum Readers {

		/** Every program that knows shapes takes them; for a single figure. */
		ALL("wpg", 110),
		/**
		 * Word takes the shapes, LibreOffice the picture, which is finer then; for documents with many figures, which LibreOffice would need
		 * minutes to open. Word goes by the namespace, LibreOffice by a list of prefixes, in which this one is not.
		 */
		WORD("shapes", 200);

		private final String prefix;
		/** Dots per inch of the picture. */
		private final double dpi;

		Readers(String prefix, double dpi) {
			this.prefix = prefix;
			this.dpi = dpi;
		}
	}

	/**
	 * Adds a figure as one inline group, with a picture for programs that know no shapes. The document must be written by
	 * {@link StablePackage#write}.
	 *
	 * @param run where to
	 * @param scene the figure
	 * @param width width on paper in units of 1/96 inch, above 0
	 * @param height height on paper in units of 1/96 inch, above 0; the figure keeps its proportions and is as large as it fits
	 * @param readers who takes the shapes
	 * @throws IOException if the picture cannot be stored
	 */
	public static void add(XWPFRun run, Scene scene, double width, double height, Readers readers) throws IOException {
		double scale = Math.min(width / scene.width(), height / scene.height());
		WordIds ids = WordIds.of(run.getDocument());
		Media media = (file, mediaType) -> store(run, file, mediaType);
		Xml xml = new Xml().open("mc:AlternateContent").with("xmlns:mc", COMPATIBILITY).with("xmlns:w", WORD).with("xmlns:wp", PLACING)
				.with("xmlns:a", Dialect.MAIN).with("xmlns:r", Dialect.RELATIONS).with("xmlns:pic", PICTURE).with("xmlns:wpg", GROUP)
				.with("xmlns:wps", SHAPE);
		if (readers == Readers.WORD) {
			xml.with("xmlns:" + readers.prefix, GROUP);
		}
		xml.open("mc:Choice").with("Requires", readers.prefix);
		begin(xml, scene, scale, ids.next());
		xml.open("a:graphicData").with("uri", GROUP).open("wpg:wgp").empty("wpg:cNvGrpSpPr").open("wpg:grpSpPr").open("a:xfrm");
		xml.open("a:off").with("x", 0).with("y", 0).close().open("a:ext").with("cx", emu(scene.width(), scale)).with("cy",
				emu(scene.height(), scale)).close();
		xml.open("a:chOff").with("x", 0).with("y", 0).close().open("a:chExt").with("cx", emu(scene.width(), scale)).with("cy",
				emu(scene.height(), scale)).close();
		xml.close().close().raw(DrawingMl.shapes(scene, Dialect.WORD, scale, ids::next, media));
		xml.close().close();
		end(xml).close();
		xml.open("mc:Fallback");
		byte[] picture = PreviewPicture.png(scene, scale, readers.dpi);
		fallback(xml, scene, scale, new Stored(ids.next(), media.store(picture, "image/png")));
		xml.close().close();
		try (XmlCursor cursor = run.getCTR().newCursor()) {
			cursor.toEndToken();
			cursor.insertProcInst(LateShapes.TARGET, LateShapes.pack(xml.toString()));
		}
		ids.remember();
	}

	/** Everything up to the graphic, which stays open. */
	private static void begin(Xml xml, Scene scene, double scale, long id) {
		xml.open("w:drawing").open("wp:inline").with("distT", 0).with("distB", 0).with("distL", 0).with("distR", 0);
		xml.open("wp:extent").with("cx", emu(scene.width(), scale)).with("cy", emu(scene.height(), scale)).close();
		xml.open("wp:effectExtent").with("l", 0).with("t", 0).with("r", 0).with("b", 0).close();
		xml.open("wp:docPr").with("id", id).with("name", scene.name()).with("descr", Names.alternative(scene)).close();
		xml.empty("wp:cNvGraphicFramePr").open("a:graphic");
	}

	private static Xml end(Xml xml) {
		return xml.close().close().close();
	}

	/**
	 * A stored picture.
	 *
	 * @param id id of its shape
	 * @param relation id of the relation that leads to it
	 */
	private record Stored(long id, String relation) {
	}

	private static void fallback(Xml xml, Scene scene, double scale, Stored picture) {
		begin(xml, scene, scale, picture.id());
		xml.open("a:graphicData").with("uri", PICTURE).open("pic:pic").open("pic:nvPicPr");
		xml.open("pic:cNvPr").with("id", picture.id()).with("name", scene.name()).close().empty("pic:cNvPicPr").close();
		xml.open("pic:blipFill").open("a:blip").with("r:embed", picture.relation()).close().open("a:stretch").empty("a:fillRect").close()
				.close();
		xml.open("pic:spPr").open("a:xfrm").open("a:off").with("x", 0).with("y", 0).close().open("a:ext")
				.with("cx", emu(scene.width(), scale)).with("cy", emu(scene.height(), scale)).close().close();
		xml.open("a:prstGeom").with("prst", "rect").empty("a:avLst").close().close().close().close();
		end(xml);
	}

	private static long emu(double units, double scale) {
		return Math.max(1, Math.round(units * scale * EMU));
	}

	private static String store(XWPFRun run, byte[] file, String mediaType) {
		PictureType type = "image/png".equals(mediaType) ? PictureType.PNG : PictureType.JPEG;
		POIXMLDocumentPart part = run.getParent().getPart();
		try {
			return part instanceof XWPFHeaderFooter header ? header.addPictureData(file, type) : run.getDocument().addPictureData(file, type);
		} catch (InvalidFormatException e) {
			throw new UncheckedIOException(new IOException(e));
		}
	}
}
