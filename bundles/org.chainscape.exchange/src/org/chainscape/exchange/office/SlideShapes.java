package org.chainscape.exchange.office;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.chainscape.exchange.drawing.Dialect;
import org.chainscape.exchange.drawing.DrawingMl;
import org.chainscape.exchange.drawing.Names;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Figures as native shapes on slides. */
public final class SlideShapes {

	private static final double EMU = 9525;
	private static final String COUNTED = "cNvPr";
	/** Ids of figures begin here, far from those that are given to shapes added one by one. */
	private static final long FIRST = 100_000;
	private static final long BEYOND = 1_000_000_000;

	private SlideShapes() {
	}

	/**
	 * Adds a figure as one group: as large as it fits into an area, in its middle. The presentation must be written by
	 * {@link StablePackage#write}.
	 *
	 * @param slide the slide
	 * @param scene the figure
	 * @param area where to, in units of 1/96 inch
	 */
	public static void add(XSLFSlide slide, Scene scene, Rect area) {
		double scale = Math.min(area.width() / scene.width(), area.height() / scene.height());
		double width = scene.width() * scale;
		double height = scene.height() * scale;
		add(slide, scene, scale, new Rect(area.x() + (area.width() - width) / 2, area.y() + (area.height() - height) / 2, width, height));
	}

	/** Adds a figure and answers its group, which may be moved. */
	static XSLFGroupShape add(XSLFSlide slide, Scene scene, double scale, Rect place) {
		XMLSlideShow show = slide.getSlideShow();
		Counter ids = new Counter(highest(slide));
		String shapes = DrawingMl.shapes(scene, Dialect.SLIDE, scale, ids::next, (file, mediaType) -> {
			XSLFPictureData data = show.addPicture(file, "image/png".equals(mediaType) ? PictureType.PNG : PictureType.JPEG);
			RelationPart relation = slide.addRelation(null, XSLFRelation.IMAGES, data);
			return relation.getRelationship().getId();
		});
		XSLFGroupShape group = slide.createGroup();
		CTGroupShape xml = (CTGroupShape) group.getXmlObject();
		CTNonVisualDrawingProps properties = xml.getNvGrpSpPr().getCNvPr();
		// The group has the highest id of the figure, so that what is packed inside it need not be looked at.
		properties.setId(ids.next());
		properties.setName(scene.name());
		properties.setDescr(Names.alternative(scene));
		CTGroupTransform2D transform = xml.getGrpSpPr().isSetXfrm() ? xml.getGrpSpPr().getXfrm() : xml.getGrpSpPr().addNewXfrm();
		move(transform, place.x(), place.y());
		(transform.isSetExt() ? transform.getExt() : transform.addNewExt()).setCx(emu(place.width()));
		transform.getExt().setCy(emu(place.height()));
		(transform.isSetChOff() ? transform.getChOff() : transform.addNewChOff()).setX(0);
		transform.getChOff().setY(0);
		(transform.isSetChExt() ? transform.getChExt() : transform.addNewChExt()).setCx(emu(place.width()));
		transform.getChExt().setCy(emu(place.height()));
		try (XmlCursor cursor = xml.newCursor()) {
			cursor.toEndToken();
			cursor.insertProcInst(LateShapes.TARGET, LateShapes.pack(shapes));
		}
		return group;
	}

	/** Puts a figure elsewhere. */
	static void move(XSLFGroupShape group, double x, double y) {
		move(((CTGroupShape) group.getXmlObject()).getGrpSpPr().getXfrm(), x, y);
	}

	private static void move(CTGroupTransform2D transform, double x, double y) {
		(transform.isSetOff() ? transform.getOff() : transform.addNewOff()).setX(emu(x));
		transform.getOff().setY(emu(y));
	}

	private static long emu(double units) {
		return Math.round(units * EMU);
	}

	/** The highest id of figures on a slide. */
	private static long highest(XSLFSlide slide) {
		long highest = FIRST;
		QName id = new QName("id");
		try (XmlCursor cursor = slide.getXmlObject().getCSld().getSpTree().newCursor()) {
			XmlCursor.TokenType token = cursor.toFirstContentToken();
			int depth = 1;
			while (depth > 0) {
				if (token.isStart()) {
					depth++;
					String number = COUNTED.equals(cursor.getName().getLocalPart()) ? cursor.getAttributeText(id) : null;
					long value = number == null ? 0 : Long.parseLong(number);
					highest = value < BEYOND ? Math.max(highest, value) : highest;
				} else if (token.isEnd()) {
					depth--;
				}
				token = cursor.toNextToken();
			}
		}
		return highest;
	}

	/** Gives ids in a row. */
	private static final class Counter {

		private long last;

		Counter(long last) {
			this.last = last;
		}

		int next() {
			return (int) ++last;
		}
	}
}
