package org.chainscape.scene;

import java.util.Map;

/**
 * Which small signs about the state of the data a figure carries. They are for work on the data; a published figure has none.
 *
 * @param unsourced whether a sign says that something does not name its source
 * @param stale whether a sign says that even the newest dated fact about something is old
 * @param months age from which facts are old, counted to the day of the figure or, if it has none, to that of the newest source; at least 1
 * @param news element id to what an import has lately done to it; a company's also counts for its places
 */
public record Signs(boolean unsourced, boolean stale, int months, Map<String, News> news) {

	/** Age in months from which facts are old unless somebody says otherwise. */
	public static final int MONTHS = 24;
	/** No signs. */
	public static final Signs NONE = new Signs(false, false, MONTHS);

	/** Refuses ages below one month, and copies the news. */
	public Signs {
		news = Map.copyOf(news);
		if (months < 1) {
			throw new IllegalArgumentException("months: " + months);
		}
	}

	/**
	 * Signs without news.
	 *
	 * @param unsourced whether a sign says that something does not name its source
	 * @param stale whether a sign says that even the newest dated fact about something is old
	 * @param months age from which facts are old, at least 1
	 */
	public Signs(boolean unsourced, boolean stale, int months) {
		this(unsourced, stale, months, Map.of());
	}

	/**
	 * The same with or without the sign for what names no source.
	 *
	 * @param shown whether it is drawn
	 * @return other signs
	 */
	public Signs withUnsourced(boolean shown) {
		return new Signs(shown, stale, months, news);
	}

	/**
	 * The same with or without the sign for what is old.
	 *
	 * @param shown whether it is drawn
	 * @return other signs
	 */
	public Signs withStale(boolean shown) {
		return new Signs(unsourced, shown, months, news);
	}

	/**
	 * The same with another limit.
	 *
	 * @param age in months, at least 1
	 * @return other signs
	 */
	public Signs withMonths(int age) {
		return new Signs(unsourced, stale, age, news);
	}

	/**
	 * The same with other news.
	 *
	 * @param others element id to what has happened to it; none takes the tags off
	 * @return other signs
	 */
	public Signs withNews(Map<String, News> others) {
		return new Signs(unsourced, stale, months, others);
	}
}
