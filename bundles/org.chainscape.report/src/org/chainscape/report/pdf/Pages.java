package org.chainscape.report.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.chainscape.exchange.pdf.PdfFonts;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.outline.Outline;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;

/** The pages of a report: marked-up text is set by the page, drawings are put where their places came to lie. */
final class Pages {

	/** The family the style sheet names. */
	static final String FAMILY = "Report";
	/** Before the anchor of a drawing, the id of its place. */
	static final String PLACE = "art-";
	private static final double POINTS = 0.75;
	private static final String PROGRAM = "Chainscape";

	private final PDDocument document;
	private final PdfFonts fonts;

	Pages(PDDocument document, PdfFonts fonts) {
		this.document = document;
		this.fonts = fonts;
		// Otherwise the time of day goes into the file.
		document.setDocumentId(0L);
	}

	void lay(PdfMarkup text, Map<String, Artwork> artworks) throws IOException {
		quiet();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		builder.useFont(new PDFontSupplier(fonts.font(false)), FAMILY, 400, FontStyle.NORMAL, false);
		builder.useFont(new PDFontSupplier(fonts.font(true)), FAMILY, 700, FontStyle.NORMAL, false);
		// Tagged, and without a look at the fonts that are installed.
		builder.usePdfUaAccessibility(true);
		builder.useReplacementText("□");
		// Nothing is fetched from anywhere: what a report shows is in the report.
		builder.useUriResolver((base, uri) -> null);
		builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.withHtmlContent(text.write(), null);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			renderer.createPDFWithoutClosing();
			for (PagePosition<Box> place : renderer.findPagePositionsByID(Pattern.compile(PLACE + ".*"))) {
				String anchor = place.getId().substring(PLACE.length());
				put(artworks.get(anchor), text.fits().get(anchor), place);
			}
		}
	}

	/** In the middle of the line its place takes. */
	private void put(Artwork art, Fit fit, PagePosition<Box> place) throws IOException {
		double scale = POINTS * fit.width() / art.width();
		double x = place.getX() + Math.max(0, (fit.sheet().room() - fit.width()) / 2 * POINTS);
		PDPage page = document.getPage(place.getPageNo());
		try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
			content.saveGraphicsState();
			content.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, place.getY()));
			content.drawForm(art.form());
			content.restoreGraphicsState();
		}
	}

	void describe(Outline outline, ReportRequest request) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(outline.title());
		information.setSubject(outline.subtitle());
		List<String> authors = request.house().texts().analysts();
		String author = authors.isEmpty() ? request.house().name() : authors.stream().collect(Collectors.joining("; "));
		if (!author.isBlank()) {
			information.setAuthor(author);
		}
		information.setCreator(PROGRAM);
		information.setProducer(PROGRAM);
		information.setCreationDate(midnight(request.readers().day()));
		information.setModificationDate(midnight(request.readers().day()));
		document.getDocumentCatalog().setLanguage(request.readers().language().tag());
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private static Calendar midnight(LocalDate day) {
		Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		calendar.clear();
		calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		return calendar;
	}

	/** The renderer tells of every step it makes; only what went wrong is worth a word. */
	private static void quiet() {
		XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
	}
}
