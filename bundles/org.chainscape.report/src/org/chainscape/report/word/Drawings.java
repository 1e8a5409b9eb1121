package org.chainscape.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chainscape.exchange.office.StablePackage;
import org.chainscape.exchange.office.WordShapes;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.plot.PlotPictures;
import org.chainscape.scene.Scene;

/** Figures as native shapes and plots as pictures, ready to stand in a run. */
final class Drawings {

	private static final double EMU = 9525;
	private static final int DOTS = 200;
	private static final Pattern EMBEDDED = Pattern.compile("(r:(?:embed|link|id))=\"([^\"]+)\"");
	private static final String NAMES = " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
			+ " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
			+ " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
			+ " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
			+ " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";

	private final Job job;

	Drawings(Job job) {
		this.job = job;
	}

	/** A figure, drawn in a document of its own and taken from there with its pictures. */
	XmlElement shapes(Scene scene, double width, double height) throws ReportException {
		try (XWPFDocument scratch = new XWPFDocument()) {
			WordShapes.add(scratch.createParagraph().createRun(), scene, width, height, WordShapes.Readers.WORD);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			StablePackage.write(scratch, bytes);
			DocxPackage drawn = DocxPackage.read(new ByteArrayInputStream(bytes.toByteArray()));
			String xml = new String(drawn.part(drawn.main()), StandardCharsets.UTF_8);
			int start = xml.indexOf("<mc:AlternateContent");
			int end = xml.lastIndexOf("</mc:AlternateContent>");
			if (start < 0 || end < 0) {
				start = xml.indexOf("<w:drawing");
				end = xml.lastIndexOf("</w:drawing>") - "</mc:AlternateContent>".length() + "</w:drawing>".length();
			}
			String shapes = xml.substring(start, end + "</mc:AlternateContent>".length());
			return new XmlElement("w:r").add(new XmlElement.Raw(adopt(shapes, drawn)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Brings the pictures of a drawing along. */
	private String adopt(String xml, DocxPackage drawn) throws ReportException {
		Matcher matcher = EMBEDDED.matcher(xml);
		StringBuilder out = new StringBuilder();
		while (matcher.find()) {
			String part = drawn.target(drawn.main(), matcher.group(2)).orElse(null);
			String id = matcher.group(2);
			if (part != null) {
				String extension = part.substring(part.lastIndexOf('.') + 1);
				id = picture(drawn.part(part), extension);
			}
			matcher.appendReplacement(out, Matcher.quoteReplacement(matcher.group(1) + "=\"" + id + "\""));
		}
		return matcher.appendTail(out).toString();
	}

	private String picture(byte[] bytes, String extension) throws ReportException {
		String type = switch (extension) {
			case "svg" -> "image/svg+xml";
			case "jpg", "jpeg" -> "image/jpeg";
			default -> "image/" + extension;
		};
		return job.docx.relate(job.docx.main(), "image", job.docx.picture(bytes, extension, type));
	}

	/** A plot as vectors, with a picture for programs that cannot show them. */
	XmlElement plot(ReportPlot plot, double width, double height) throws ReportException {
		byte[] png = PlotPictures.png(plot, job.house(), width, height, DOTS);
		String svg = PlotPictures.svg(plot, job.house(), width, height);
		String vectors = picture((Xml.HEAD + svg).getBytes(StandardCharsets.UTF_8), "svg");
		return new XmlElement("w:r").add(new XmlElement.Raw(inline(plot, width, height, picture(png, "png"), vectors)));
	}

	private static String inline(ReportPlot plot, double width, double height, String png, String svg) {
		String size = "cx=\"" + Math.round(width * EMU) + "\" cy=\"" + Math.round(height * EMU) + "\"";
		String title = Xml.string(java.util.List.of(XmlElement.of("x", "v", plot.title()))).replaceAll("^<x v=\"|\"/>$", "");
		return "<w:drawing" + NAMES + "><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
				+ "/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"1\" name=\"" + title + "\" descr=\"" + title
				+ "\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
				+ "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"2\" name=\"" + title + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
				+ png + "\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip r:embed=\"" + svg
				+ "\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
				+ "<a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
				+ "</a:graphic></wp:inline></w:drawing>";
	}
}
