package org.chainscape.ui.citations;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.chainscape.analysis.sources.SourceText;
import org.chainscape.model.PartialDate;
import org.chainscape.ui.Problems;

/**
 * What a file says of itself, to be confirmed by a person.
 *
 * @param title its title; the name of the file if it says none
 * @param date its date; {@code null} if it says none
 * @param publisher who made it; empty if it does not say
 * @param web whether it is a page of the web
 */
record SourceFacts(String title, PartialDate date, String publisher, boolean web) {

	private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
	private static final Pattern DATE = Pattern.compile("(20[0-9]{2}|19[0-9]{2})[-_.年/]?([01][0-9])[-_.月/]?([0-3][0-9])");
	private static final int HEAD = 20_000;

	static SourceFacts of(Path file) {
		String name = file.getFileName().toString();
		String stem = name.replaceFirst("\\.[^.]*$", "");
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		try {
			if (extension.equals("pdf")) {
				return pdf(file, stem);
			} else if (extension.equals("html") || extension.equals("htm")) {
				String text = SourceText.read(file);
				Matcher title = TITLE.matcher(text.substring(0, Math.min(HEAD, text.length())));
				String words = title.find() ? title.group(1).replaceAll("\\s+", " ").strip() : "";
				return new SourceFacts(words.isEmpty() ? stem : words, date(stem), "", true);
			}
		} catch (IOException e) {
			// A file that says nothing of itself still has a name.
			Problems.log(name, e);
		}
		return new SourceFacts(stem, date(stem), "", false);
	}

	private static SourceFacts pdf(Path file, String stem) throws IOException {
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			PDDocumentInformation said = document.getDocumentInformation();
			String title = Objects.toString(said.getTitle(), "").strip();
			boolean useful = title.length() > 1 && !title.toLowerCase(Locale.ROOT).matches("untitled.*|microsoft word.*|.*\\.(docx?|pptx?|tmp)|无标题");
			PartialDate named = date(stem);
			return new SourceFacts(useful ? title : stem, named == null ? date(said.getCreationDate()) : named,
				Objects.toString(said.getAuthor(), "").strip(), false);
		}
	}

	private static PartialDate date(Calendar calendar) {
		if (calendar == null) {
			return null;
		}
		LocalDate day = calendar.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
		return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/** {@return the day that stands in the name of a file, as reports are named; {@code null} for none} */
	private static PartialDate date(String name) {
		Matcher matcher = DATE.matcher(name);
		while (matcher.find()) {
			try {
				return PartialDate.parse(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3));
			} catch (IllegalArgumentException e) {
				// Such digits are no day; others may be.
				continue;
			}
		}
		return null;
	}
}
