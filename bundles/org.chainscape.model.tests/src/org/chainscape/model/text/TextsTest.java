package org.chainscape.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.MissingResourceException;
import java.util.Set;

import org.chainscape.model.text.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

	private final Texts texts = Texts.beside(Sample.class);

	@Test
	void argumentsAreFilledInWithoutGroupingOfTexts() {
		assertEquals("你好，王！第 1234 页", texts.get(Language.ZH, "greeting", "王", "1234"));
		assertEquals("Hello, Wang! It's page 7", texts.get(Language.EN, "greeting", "Wang", 7));
	}

	@Test
	void aTextCountsOnlyIfEveryLanguageHasIt() {
		assertTrue(texts.has("greeting"));
		assertFalse(texts.has("only.zh"));
		assertEquals(Set.of("greeting", "only.zh"), texts.keys(Language.ZH));
		assertEquals(Set.of("greeting"), texts.keys(Language.EN));
	}

	@Test
	void whatIsMissingIsSaid() {
		assertEquals("only.zh", assertThrows(MissingResourceException.class, () -> texts.get(Language.EN, "only.zh")).getKey());
		assertThrows(MissingResourceException.class, () -> Texts.beside(TextsTest.class));
	}

	@ParameterizedTest
	@CsvSource({"zh, ZH", "zh_CN, ZH", "en, EN", "EN-us, EN", "fr, ZH", ", ZH"})
	void tags(String tag, Language language) {
		assertEquals(language, Language.of(tag));
	}
}
