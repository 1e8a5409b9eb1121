package org.chainscape.model.query;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Security;

/** What tells whether two companies of one file or of two are the same one: a security, or else a name. */
public final class SameCompany {

	private SameCompany() {
	}

	/**
	 * A name without the differences that do not make another name: full or half width, upper or lower case, spaces.
	 *
	 * @param name a name, or {@code null}
	 * @return the form to compare, empty for no name
	 */
	public static String form(String name) {
		if (name == null) {
			return "";
		}
		String sameWidth = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder kept = new StringBuilder(sameWidth.length());
		sameWidth.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/**
	 * The names of an element in the form to compare.
	 *
	 * @param element an element
	 * @return its name, English name and aliases, each once
	 */
	public static Set<String> names(NamedElement element) {
		Set<String> names = new LinkedHashSet<>();
		names.add(form(element.getName()));
		names.add(form(element.getNameEn()));
		element.getAliases().forEach(alias -> names.add(form(alias)));
		names.remove("");
		return names;
	}

	/**
	 * What a security has in common with no other one.
	 *
	 * @param security a security
	 * @return exchange and code; empty if one of them is not known
	 */
	public static Optional<String> ticker(Security security) {
		String code = security.getCode() == null ? "" : security.getCode().strip().toUpperCase(Locale.ROOT);
		return code.isEmpty() || security.getExchange() == Exchange.UNSPECIFIED ? Optional.empty()
				: Optional.of(code + '.' + security.getExchange().getLiteral());
	}

	/**
	 * The securities of a company in the form to compare.
	 *
	 * @param company a company
	 * @return exchange and code of each that has both
	 */
	public static Set<String> tickers(Company company) {
		Set<String> tickers = new LinkedHashSet<>();
		company.getSecurities().forEach(security -> ticker(security).ifPresent(tickers::add));
		return tickers;
	}
}
