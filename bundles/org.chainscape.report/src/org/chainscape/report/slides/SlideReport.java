package org.chainscape.report.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.chainscape.exchange.office.StablePackage;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.Spoken;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.template.Place;
import org.chainscape.report.template.Problems;
import org.chainscape.report.template.Scope;

/**
 * Reports as PowerPoint presentations. A template is an ordinary presentation with placeholders in its text boxes and tables; so is a
 * finished report: writing it again replaces what is generated, where it was moved to, and keeps what was added by hand.
 */
public final class SlideReport {

	private static final Texts TEXTS = Texts.beside(SlideReport.class);
	private static final int LONGEST = 60;

	private final ReportMaterial material;
	private final ReportProgress progress;
	private final Problems problems = new Problems();
	private final Exhibits exhibits;

	private SlideReport(ReportMaterial material, ReportProgress progress) {
		this.material = material;
		this.progress = progress;
		this.exhibits = new Exhibits(material);
	}

	/**
	 * Whether a deck can be renewed in place.
	 *
	 * @param stream the deck; not closed
	 * @return true if something in it was generated or is to be; false for other decks and for what is none
	 * @throws IOException if reading fails
	 */
	public static boolean isReport(InputStream stream) throws IOException {
		try (XMLSlideShow show = open(stream.readAllBytes())) {
			for (XSLFSlide slide : show.getSlides()) {
				if (!SlideTags.read(slide).isEmpty() || slide.getXmlObject().toString().contains("{{")) {
					return true;
				}
			}
			return false;
		} catch (ReportException e) {
			return false;
		}
	}

	/**
	 * Writes a report.
	 *
	 * @param material what it is made of
	 * @param template a template or an earlier report; {@code null} for the neutral template; not closed
	 * @param stream where to; nothing is written before everything is made; not closed
	 * @param progress is told how far it is, and may stop it
	 * @return what the analyst should know
	 * @throws ReportException if the template has mistakes; all of them are told
	 * @throws IOException if reading or writing fails
	 */
	public static List<Spoken> write(ReportMaterial material, InputStream template, OutputStream stream, ReportProgress progress)
			throws ReportException, IOException {
		byte[] source;
		if (template == null) {
			ByteArrayOutputStream neutral = new ByteArrayOutputStream();
			neutralTemplate(material.basis().request().house(), material.basis().language(), neutral);
			source = neutral.toByteArray();
		} else {
			source = template.readAllBytes();
		}
		return new SlideReport(material, progress).write(source, stream);
	}

	/**
	 * Writes the template of the product: 16:9, calm, in the colours of the house.
	 *
	 * @param house the house
	 * @param language language of its words
	 * @param stream where to; not closed
	 * @throws IOException if writing fails
	 */
	public static void neutralTemplate(HouseStyle house, Language language, OutputStream stream) throws IOException {
		NeutralSlides.write(house, language, stream);
	}

	private List<Spoken> write(byte[] source, OutputStream stream) throws ReportException, IOException {
		Map<String, Integer> edited = new LinkedHashMap<>();
		byte[] restored = source;
		boolean finished;
		try (XMLSlideShow show = open(source)) {
			finished = Restorer.restore(show, edited);
			if (finished) {
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				show.write(bytes);
				restored = bytes.toByteArray();
			}
		}
		try (XMLSlideShow show = open(restored)) {
			Deck deck = new Deck(show, finished);
			List<XSLFSlide> filled = fill(deck);
			problems.check();
			List<Integer> orphans = deck.arrange(filled);
			StablePackage.write(show, material.basis().request().readers().day(), stream);
			List<Spoken> notices = new ArrayList<>();
			edited.forEach((words, number) -> notices.add(notice("notice.edited", number, shorten(words))));
			orphans.forEach(number -> notices.add(notice("notice.orphan", number)));
			return List.copyOf(notices);
		}
	}

	private static XMLSlideShow open(byte[] bytes) throws IOException, ReportException {
		try {
			return new XMLSlideShow(new ByteArrayInputStream(bytes));
		} catch (POIXMLException | UnsupportedFileFormatException | EmptyFileException e) {
			throw new ReportException("slides.notReadable");
		}
	}

	private List<XSLFSlide> fill(Deck deck) throws IOException, ReportException {
		List<XSLFSlide> filled = new ArrayList<>();
		List<Steps.Round<Deck.Unit>> rounds;
		try {
			rounds = Steps.of(deck.items(), true).expand(Scope.of(material));
		} catch (ReportException e) {
			problems.add(new Place("slide", 0, ""), e);
			return filled;
		}
		SlideFiller filler = new SlideFiller(exhibits, problems);
		int done = 0;
		for (Steps.Round<Deck.Unit> round : rounds) {
			progress.step(TEXTS.get(material.basis().language(), "slide", Integer.toString(done + 1)), done++, rounds.size());
			int page = 0;
			int next = 0;
			do {
				String key = page == 0 ? round.key() : round.key() + "#" + (page + 1);
				XSLFSlide slide = round.content().take(key);
				Map<String, String> tags = SlideTags.read(slide);
				tags.put("SLIDE", Integer.toString(round.content().ordinal()));
				tags.put("EACH", round.content().directives());
				tags.put("KEY", key);
				next = filler.fill(new SlideFiller.Job(slide, round.content().ordinal(), round.scope(), tags, next, page));
				filled.add(slide);
				page++;
			} while (next > 0 && problems.isEmpty());
		}
		return filled;
	}

	private static String shorten(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}

	private static Spoken notice(String key, Integer number, Object... more) {
		return language -> {
			Object[] arguments = new Object[more.length + 1];
			arguments[0] = number.toString();
			System.arraycopy(more, 0, arguments, 1, more.length);
			return TEXTS.get(language, key, arguments);
		};
	}
}
