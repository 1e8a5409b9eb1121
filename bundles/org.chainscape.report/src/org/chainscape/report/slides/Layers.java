package org.chainscape.report.slides;

import java.util.List;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;

/** What lies over what on a slide. */
final class Layers {

	private Layers() {
	}

	/** Puts generated shapes below what lay over their placeholder. Nothing may be asked of the slide afterwards. */
	static void lower(XSLFSlide slide, String name, XSLFShape above) {
		for (XSLFShape shape : List.copyOf(slide.getShapes())) {
			if (isOf(shape, name)) {
				try (XmlCursor from = shape.getXmlObject().newCursor(); XmlCursor to = above.getXmlObject().newCursor()) {
					from.moveXml(to);
				}
			}
		}
	}

	private static boolean isOf(XSLFShape shape, String name) {
		String own = Shapes.properties(shape).getName();
		return own != null && (own.equals(name) || own.startsWith(name + ":"));
	}
}
