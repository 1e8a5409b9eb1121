package org.chainscape.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.outline.Block;
import org.chainscape.report.outline.HostileChain;
import org.chainscape.report.outline.Outline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The PDF opened again: what the contents say is true, text is text, drawings are drawings. */
class PdfReportTest {

	private static ChainDocument chain;
	private static byte[] bytes;
	private static PDDocument document;
	private static List<String> pages;

	@BeforeAll
	static void write() throws Exception {
		chain = HostileChain.create();
		bytes = pdf(chain, Language.ZH);
		document = Loader.loadPDF(bytes);
		pages = pages(document);
	}

	@AfterAll
	static void close() throws IOException {
		document.close();
	}

	private static byte[] pdf(ChainDocument of, Language language) throws IOException, ReportException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		PdfReport.write(HostileChain.material(of, language, HostileChain.house()), stream, ReportProgress.NONE);
		return stream.toByteArray();
	}

	/** The text of each page without white space, since lines break anywhere. */
	private static List<String> pages(PDDocument of) throws IOException {
		List<String> pages = new ArrayList<>();
		for (int i = 1; i <= of.getNumberOfPages(); i++) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(i);
			stripper.setEndPage(i);
			pages.add(stripper.getText(of).replaceAll("\\s", ""));
		}
		return pages;
	}

	private static Outline outline() {
		return Outline.of(HostileChain.material(chain, Language.ZH, HostileChain.house()));
	}

	@Test
	void pageNumbersOfTheContentsAreTrue() {
		String lists = String.join("", pages.subList(0, first()));
		List<String> chapters = outline().headings().stream().map(heading -> heading.line().replaceAll("\\s", "")).toList();
		List<String> exhibits = outline().exhibits().stream().map(exhibit -> (exhibit.label() + "：" + exhibit.title()).replaceAll("\\s", ""))
				.toList();
		compare(lists, chapters);
		compare(lists, exhibits);
		assertTrue(pageOf(exhibits.get(exhibits.size() - 1)) > pageOf(exhibits.get(0)), "there is something to compare");
	}

	/** For each entry of a list: the page it names is the one the words stand on. */
	private static void compare(String lists, List<String> entries) {
		for (int i = 0; i < entries.size(); i++) {
			int start = lists.indexOf(entries.get(i) + "...") + entries.get(i).length();
			int end = i + 1 < entries.size() ? lists.indexOf(entries.get(i + 1) + "...", start) : start + 400;
			Matcher number = Pattern.compile("\\.+(\\d+)").matcher(lists.substring(start, Math.min(end, lists.length())));
			assertTrue(start >= entries.get(i).length() && end > start && number.lookingAt(), entries.get(i) + " in " + lists);
			String stated = number.group(1);
			// Behind the last entry stands the foot of the page.
			assertTrue(i + 1 < entries.size() ? stated.equals(String.valueOf(pageOf(entries.get(i)) + 1))
					: stated.startsWith(String.valueOf(pageOf(entries.get(i)) + 1)), entries.get(i) + ": " + stated);
		}
	}

	private static int pageOf(String words) {
		for (int page = first(); page < pages.size(); page++) {
			if (pages.get(page).contains(words)) {
				return page;
			}
		}
		throw new AssertionError(words + " is nowhere");
	}

	/** The first page of the body. */
	private static int first() {
		for (int page = 0; page < pages.size(); page++) {
			if (pages.get(page).contains("1数据概览") && !pages.get(page).contains("....")) {
				return page;
			}
		}
		throw new AssertionError(pages.toString());
	}

	@Test
	void everyCaptionStandsInTheBodyOnce() {
		String body = String.join("\n", pages.subList(first(), pages.size()));
		for (Block.Exhibit exhibit : outline().exhibits()) {
			String plain = (exhibit.label() + "：" + exhibit.title()).replaceAll("\\s", "");
			assertEquals(2, body.split(Pattern.quote(plain), -1).length, plain);
		}
	}

	@Test
	void captionFigureAndSourceStandOnOnePage() {
		String page = pages.stream().skip(first()).filter(text -> text.contains("图2：")).findFirst().orElseThrow();
		assertTrue(page.contains("服务器"), "text in the drawing is text: " + page);
		assertTrue(page.contains("资料来源：某证券研究所，某家整理") && page.contains("注：备注A"), page);
	}

	@Test
	void headAndFootRunOnEveryPageButTheCover() {
		for (int page = 1; page < pages.size(); page++) {
			assertTrue(pages.get(page).contains("第" + (page + 1) + "页/共" + pages.size() + "页"), pages.get(page));
			assertTrue(pages.get(page).contains("某家A<img"), "the house: " + pages.get(page));
			assertTrue(pages.get(page).contains("请阅读A"), "the foot: " + pages.get(page));
		}
		assertFalse(pages.get(0).contains("第1页"), pages.get(0));
		assertTrue(pages.get(0).contains("2023年11月30日") && pages.get(0).contains("张三"), pages.get(0));
	}

	@Test
	void namesStayNames() {
		String all = String.join("", pages);
		assertTrue(all.contains("<imgsrc=xonerror=alert(1)>\"'&</script><!--]]>|*_`[x](javascript:1)$"), all);
		assertFalse(all.contains("99%"), "what nobody has verified is left out");
	}

	@Test
	void fontsAreEmbeddedAndFiguresAreNoPixels() throws IOException {
		int fonts = 0;
		int drawings = 0;
		for (PDPage page : document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				assertTrue(font.isEmbedded(), font.getName());
				assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"), font.getName());
				fonts++;
			}
			for (COSName name : page.getResources().getXObjectNames()) {
				PDXObject object = page.getResources().getXObject(name);
				assertTrue(object instanceof PDFormXObject, "a drawing, no picture");
				drawings++;
			}
		}
		assertTrue(fonts > 0);
		assertEquals(outline().exhibits().stream().filter(exhibit -> !(exhibit instanceof Block.Table)).count(), drawings);
	}

	@Test
	void bookmarksAndDescription() throws IOException {
		List<String> bookmarks = new ArrayList<>();
		for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
			assertNotNull(item.findDestinationPage(document), item.getTitle());
			bookmarks.add(item.getTitle());
		}
		assertEquals(outline().headings().stream().filter(heading -> heading.level() == 1).map(Block.Heading::line).toList(), bookmarks);
		assertEquals(outline().title(), document.getDocumentInformation().getTitle());
		assertEquals(2023, document.getDocumentInformation().getCreationDate().get(java.util.Calendar.YEAR));
		assertEquals("zh", document.getDocumentCatalog().getLanguage());
	}

	@Test
	void theSameMaterialGivesTheSameBytes() throws Exception {
		assertArrayEquals(bytes, pdf(chain, Language.ZH));
	}

	@Test
	void englishReadersGetEnglishWords() throws Exception {
		try (PDDocument english = Loader.loadPDF(pdf(chain, Language.EN))) {
			List<String> text = pages(english);
			assertTrue(text.get(1).contains("Contents") && text.get(1).contains("Page2of" + text.size()), text.get(1));
		}
	}

	@Test
	void whoeverWatchesMayStopIt() {
		ReportProgress stop = (what, done, total) -> {
			throw new CancellationException();
		};
		assertThrows(CancellationException.class, () -> PdfReport.write(HostileChain.material(), new ByteArrayOutputStream(), stop));
	}
}
