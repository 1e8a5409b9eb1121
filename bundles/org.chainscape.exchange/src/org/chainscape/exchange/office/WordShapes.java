package org.chainscape.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.scene.Scene;

/** Figures as native shapes in running text. */
public final class WordShapes {

	private WordShapes() {
	}

	/**
	 * Adds a figure as one inline group, with a picture for programs that know no shapes. The document must be written by
	 * {@link StablePackage#write}.
	 *
	 * @param run where to
	 * @param scene the figure
	 * @param width width on paper in units of 1/96 inch, above 0
	 * @param height height on paper in units of 1/96 inch, above 0; the figure keeps its proportions and stands in the middle
	 * @throws IOException if the picture cannot be stored
	 */
	public static void add(XWPFRun run, Scene scene, double width, double height) throws IOException {
		ByteArrayOutputStream picture = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, picture);
		try {
			run.addPicture(new ByteArrayInputStream(picture.toByteArray()), org.apache.poi.common.usermodel.PictureType.PNG, "figure.png",
					(int) (width * Units.EMU_PER_PIXEL), (int) (height * Units.EMU_PER_PIXEL));
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}
}
