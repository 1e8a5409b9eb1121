package org.chainscape.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language that finds texts which are not in message files, and places too narrow for longer languages. */
class PseudoTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"Save|[!! Šåvé~~ !!]",
		"&Name:|[!! &Ñåmé:~~ !!]",
		"保存|[!! 保存~ !!]",
		"See <a href=\"x\">it</a>|[!! Šéé <a href=\"x\">îţ</a>~~ !!]",
		"{0} of {1,choice,0#none|[!! {0} öf {1,choice,0#none~~ !!]" })
	void widensProseAndNothingElse(String pattern, String expected) {
		assertEquals(expected, PseudoText.of(pattern));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{0} and {1}", "It''s {0}", "{0,choice,0#no item|1#one item|1<{0} items} here", "a < b and {0} > c", "" })
	void isStillAPattern(String pattern) {
		String text = new MessageFormat(PseudoText.of(pattern), Locale.ROOT).format(new Object[] { 7, 8 });
		assertTrue(text.startsWith(PseudoText.START) && text.endsWith(PseudoText.END), text);
		assertEquals(new MessageFormat(pattern, Locale.ROOT).format(new Object[] { 7, 8 }).contains("7"), text.contains("7"), text);
	}

	@Test
	void nobodyMeetsItUnasked() {
		assertFalse(PseudoText.wanted());
	}
}
