package org.chainscape.model.text;

import java.util.Locale;

/** The languages everything a user reads is written in. Chinese comes first. */
public enum Language {

	/** Chinese, simplified. */
	ZH("zh"),
	/** English. */
	EN("en");

	private final String tag;

	Language(String tag) {
		this.tag = tag;
	}

	/** {@return the IETF tag, also the suffix of message files} */
	public String tag() {
		return tag;
	}

	/**
	 * The language for a tag such as {@code zh}, {@code zh_CN} or {@code en-US}.
	 *
	 * @param tag the tag, or {@code null}
	 * @return English for tags that start with {@code en}, Chinese for everything else
	 */
	public static Language of(String tag) {
		return tag != null && tag.toLowerCase(Locale.ROOT).startsWith(EN.tag) ? EN : ZH;
	}

	/**
	 * The language a user interface speaks in a locale. Here English is the language of everybody who reads no Chinese.
	 *
	 * @param locale the locale of the platform
	 * @return Chinese for Chinese locales, English for all others
	 */
	public static Language ofLocale(Locale locale) {
		return ZH.tag.equals(locale.getLanguage()) ? ZH : EN;
	}
}
