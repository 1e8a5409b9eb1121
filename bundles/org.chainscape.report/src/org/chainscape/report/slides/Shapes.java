package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.chainscape.report.ReportException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.w3c.dom.Node;

/** What shapes of all kinds have in common. */
final class Shapes {

	private static final Pattern ID = Pattern.compile("(cNvPr [^>]*?\\bid=\")(\\d+)");

	private Shapes() {
	}

	/** {@return id, name and description of a shape} */
	static CTNonVisualDrawingProps properties(XSLFShape shape) {
		XmlObject xml = shape.getXmlObject();
		if (xml instanceof CTGroupShape group) {
			return group.getNvGrpSpPr().getCNvPr();
		} else if (xml instanceof CTPicture picture) {
			return picture.getNvPicPr().getCNvPr();
		} else if (xml instanceof CTGraphicalObjectFrame frame) {
			return frame.getNvGraphicFramePr().getCNvPr();
		} else if (xml instanceof CTConnector connector) {
			return connector.getNvCxnSpPr().getCNvPr();
		}
		return ((CTShape) xml).getNvSpPr().getCNvPr();
	}

	/** {@return the texts of a shape: one for a box, one for each cell of a table} */
	static List<CTTextBody> bodies(XSLFShape shape) {
		List<CTTextBody> bodies = new ArrayList<>();
		if (shape.getXmlObject() instanceof CTShape box && box.getTxBody() != null) {
			bodies.add(box.getTxBody());
		} else if (shape instanceof XSLFTable table) {
			CTTable xml = table.getCTTable();
			for (CTTableRow row : xml.getTrList()) {
				row.getTcList().stream().map(CTTableCell::getTxBody).filter(Objects::nonNull).forEach(bodies::add);
			}
		}
		return bodies;
	}

	/** {@return all words of a shape} */
	static String text(XSLFShape shape) {
		StringBuilder text = new StringBuilder();
		bodies(shape).forEach(body -> text.append(text.isEmpty() ? "" : "\n").append(TextFiller.text(body)));
		return text.toString();
	}

	/** {@return where a shape stands, in points} */
	static Rectangle2D place(XSLFShape shape) {
		return shape.getAnchor() == null ? new Rectangle2D.Double() : shape.getAnchor();
	}

	static String write(Rectangle2D place) {
		return String.format(Locale.ROOT, "%.2f,%.2f,%.2f,%.2f", place.getX(), place.getY(), place.getWidth(), place.getHeight());
	}

	static Rectangle2D read(String place) {
		String[] parts = place.split(",");
		return new Rectangle2D.Double(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
				Double.parseDouble(parts[3]));
	}

	/** Whether two places differ by more than rounding. */
	static boolean differ(Rectangle2D one, Rectangle2D other) {
		return Math.abs(one.getX() - other.getX()) > 1 || Math.abs(one.getY() - other.getY()) > 1
				|| Math.abs(one.getWidth() - other.getWidth()) > 1 || Math.abs(one.getHeight() - other.getHeight()) > 1;
	}

	/** Takes a shape off a slide. POI would warn of each line of a figure that is written twice, since it notes no ids inside such. */
	static void remove(XSLFSlide slide, XSLFShape shape) {
		if (shape instanceof XSLFGroupShape group) {
			group.getShapes().clear();
		}
		slide.removeShape(shape);
	}

	/** Puts a shape where a person had put it. Tables keep the height their rows need. */
	static void move(XSLFShape shape, Rectangle2D place) {
		if (shape instanceof XSLFGroupShape group) {
			group.setAnchor(place);
		} else if (shape instanceof XSLFPictureShape picture) {
			picture.setAnchor(place);
		} else if (shape instanceof XSLFGraphicFrame frame) {
			Rectangle2D now = frame.getAnchor();
			frame.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), now.getWidth(), now.getHeight()));
		} else if (shape instanceof XSLFSimpleShape simple) {
			simple.setAnchor(place);
		}
	}

	/** {@return a shape as it can be kept in a tag} */
	static String pack(XSLFShape shape) {
		QName name = shape.getXmlObject().getDomNode().getLocalName() == null ? null
				: new QName(shape.getXmlObject().getDomNode().getNamespaceURI(), shape.getXmlObject().getDomNode().getLocalName());
		return shape.getXmlObject().xmlText(new XmlOptions().setSaveSyntheticDocumentElement(name).setSaveAggressiveNamespaces());
	}

	/** Puts a shape that was kept in a tag where another one stands. */
	static void unpack(String packed, XSLFShape instead) throws ReportException {
		XmlObject kept;
		try {
			String own = own(packed, instead);
			kept = XmlObject.Factory.parse(own, new XmlOptions().setDisallowDocTypeDeclaration(true));
		} catch (XmlException e) {
			throw new ReportException("slides.memory", e.getMessage());
		}
		try (XmlCursor from = kept.newCursor(); XmlCursor to = instead.getXmlObject().newCursor()) {
			from.toFirstChild();
			from.copyXml(to);
		}
	}

	/** The kept shape with an id of its own: the old one, so that reports stay the same, unless somebody else has it by now. */
	private static String own(String packed, XSLFShape instead) {
		Matcher id = ID.matcher(packed);
		if (!id.find()) {
			return packed;
		}
		Set<Long> taken = new HashSet<>();
		collect(instead.getSheet().getXmlObject().getDomNode(), instead.getXmlObject().getDomNode(), taken);
		long free = Long.parseLong(id.group(2));
		for (long next = 2; taken.contains(free); next++) {
			free = next;
		}
		return new StringBuilder(packed).replace(id.start(2), id.end(2), Long.toString(free)).toString();
	}

	private static void collect(Node node, Node except, Set<Long> ids) {
		if (node == except) {
			return;
		}
		if ("cNvPr".equals(node.getLocalName())) {
			ids.add(Long.valueOf(node.getAttributes().getNamedItem("id").getNodeValue()));
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			collect(child, except, ids);
		}
	}
}
