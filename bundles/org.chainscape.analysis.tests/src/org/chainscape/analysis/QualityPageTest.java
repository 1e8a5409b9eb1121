package org.chainscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.chainscape.analysis.page.QualityPage;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Policy;
import org.chainscape.validation.ValidationIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class QualityPageTest {

	private final Sample sample = new Sample();

	private QualityReport report(Language language) {
		sample.assess();
		ValidationIndex index = ValidationIndex.of(sample.document, Policy.on(LocalDate.of(2023, 11, 30)));
		return QualityReport.of(index, List.of(), 3, language);
	}

	private String page(Language language) {
		QualityReport report = report(language);
		return QualityPage.write(report, report.whole());
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void itNeedsNothingElse(Language language) {
		String page = page(language);
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag()), page.substring(0, 60));
		for (String outside : List.of("http:", "https:", "<script", "<link", "@import", "url(\"", "src=")) {
			assertFalse(page.contains(outside), outside);
		}
		assertTrue(page.contains("Noto Sans CJK SC") && page.contains("@page { size: A4"));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void itIsWellFormed(Language language) throws ParserConfigurationException, IOException, SAXException {
		sample.fact(sample.chips, "1");
		String body = page(language);
		body = body.substring(body.indexOf("<body>"), body.indexOf("</html>"));
		assertEquals("body", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)))
			.getDocumentElement().getNodeName());
	}

	@Test
	void namesAreEscaped() {
		sample.chips.setName("<b>\"芯\"&片</b>\u0007");
		String page = page(Language.ZH);
		assertFalse(page.contains("<b>\"芯"));
		assertTrue(page.contains("&lt;b&gt;&quot;芯&quot;&amp;片&lt;/b&gt;"));
		assertFalse(page.contains("\u0007"));
	}

	@Test
	void theSameInputGivesTheSameBytes() {
		assertEquals(page(Language.ZH), page(Language.ZH));
	}

	@Test
	void theEnglishPageIsEnglish() {
		sample.document.setName("Sample");
		sample.chain.setName("Chain");
		sample.stage.setName("Stage");
		sample.chips.setName("Chips");
		sample.document.getProperties().get(0).setName("Price");
		sample.chain.getPerspectives().get(0).setName("Three");
		sample.report.setName("Report");
		sample.cite(sample.fact(sample.chips, "1"), "1");
		assertTrue(page(Language.EN).codePoints().noneMatch(Character::isIdeographic));
	}

	@Test
	void suppressedFindingsAreMentioned() {
		assertTrue(page(Language.ZH).contains("另有 3 个问题已注明理由予以忽略"));
	}

	@Test
	void aPartIsAPageOfItsOwn() {
		QualityReport report = report(Language.ZH);
		String page = QualityPage.write(report, report.parts().get(0));
		assertTrue(page.contains("<h1>算力链</h1>") && page.contains("所属文件：样例"), page);
		assertFalse(page.contains("id=\"parts\""));
	}

	@Test
	void everyValueHasANameInBothLanguages() {
		List<Enum<?>> values = new ArrayList<>();
		for (Class<? extends Enum<?>> type : List.of(Criterion.class, GapKind.class, Lack.class, EntryKind.class, ElementKind.class)) {
			values.addAll(Arrays.asList(type.getEnumConstants()));
		}
		for (Language language : Language.values()) {
			values.forEach(value -> assertFalse(QualityTexts.name(language, value).isBlank()));
			for (Enum<?> value : values) {
				if (value instanceof Criterion || value instanceof GapKind) {
					assertFalse(QualityTexts.meaning(language, value).isBlank());
				}
			}
		}
		assertEquals(QualityTexts.keys(Language.ZH), QualityTexts.keys(Language.EN));
	}
}
