package org.chainscape.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.model.chain.Company;

/** Marks of a market behind the name of a company, such as Ｈ股, ADR or -SW. They name a security and not another company. */
public final class MarketMarks {

	/** Letters of the exchanges need a dash or brackets before them, as in 寒武纪-U. */
	private static final Pattern MARK = Pattern.compile("(?:[-–·]?[(\\[]?(?:[abh]股|港股|美股|adrs?|ads|gdrs?)[)\\]]?"
		+ "|[-–](?:[abhuws]|uw|sw|hk|us)|[(](?:[abh]|hk|us)[)])$");
	/** As exchanges shorten names, as in 万科A; without a security the letter may as well be part of the name. */
	private static final Pattern LETTER = Pattern.compile("(?<=\\p{IsHan})[abh]$");

	private MarketMarks() {
	}

	/**
	 * Whether one of the names of a company has a mark.
	 *
	 * @param company the company
	 * @return true if it has
	 */
	public static boolean isMarked(Company company) {
		return names(company).anyMatch(name -> !unmarked(name, company).equals(name));
	}

	static Collection<String> unmarkedNames(Company company) {
		Set<String> names = new LinkedHashSet<>();
		names(company).forEach(name -> names.add(unmarked(name, company)));
		return names;
	}

	private static Stream<String> names(Company company) {
		return Groupings.COMPANY_NAMES.of(company).stream().map(String.class::cast);
	}

	private static String unmarked(String name, Company company) {
		String without = MARK.matcher(name).replaceFirst("");
		if (without.equals(name) && !company.getSecurities().isEmpty()) {
			without = LETTER.matcher(name).replaceFirst("");
		}
		return without.isEmpty() ? name : without;
	}
}
