package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.analysis.usage.StepText;
import org.chainscape.analysis.usage.Use;
import org.chainscape.calculation.valuation.Valuation;
import org.chainscape.calculation.valuation.Valuations;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is known of a company, as lines. */
final class CompanyDetail {

	private final Company company;
	private final Language language = UiTexts.language();

	CompanyDetail(Company company) {
		this.company = company;
	}

	/** {@return the lines; where it is used is {@code null} as long as nobody knows} */
	List<DetailNode> lines(List<FileUsage> usage) {
		List<DetailNode> lines = new ArrayList<>();
		add(lines, "section.names", names());
		add(lines, "section.securities", company.getSecurities().stream().map(this::security).toList());
		add(lines, "section.valuation", company.getSecurities().stream().flatMap(this::valuations).toList());
		add(lines, "section.ratings", company.getRatings().stream()
			.map(rating -> DetailNode.of(String.valueOf(rating.getWord()), said(rating, String.valueOf(rating.getDate())))).toList());
		String uses = CompaniesTexts.get("section.uses");
		if (usage == null) {
			lines.add(DetailNode.of(uses, CompaniesTexts.get("uses.searching")));
		} else {
			long count = usage.stream().mapToLong(file -> file.uses().size()).sum();
			lines.add(DetailNode.section(uses, count == 0 ? CompaniesTexts.get("uses.none") : Long.toString(count),
				usage.stream().map(this::file).toList()));
		}
		return lines;
	}

	private static void add(List<DetailNode> lines, String key, List<DetailNode> children) {
		if (!children.isEmpty()) {
			lines.add(DetailNode.section(CompaniesTexts.get(key), "", children));
		}
	}

	private List<DetailNode> names() {
		List<DetailNode> names = new ArrayList<>();
		text(names, ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, company.getNameEn());
		text(names, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, String.join("，", company.getAliases()));
		text(names, ChainPackage.Literals.COMPANY__PARENT, company.getParent() == null ? "" : Labels.name(company.getParent(), language));
		text(names, ChainPackage.Literals.COMPANY__COUNTRY, company.getCountry());
		text(names, ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, company.getDescription());
		return names;
	}

	private void text(List<DetailNode> lines, EStructuralFeature feature, String value) {
		if (value != null && !value.isBlank()) {
			lines.add(DetailNode.of(Labels.of(feature, language), value));
		}
	}

	private DetailNode security(Security security) {
		List<DetailNode> lines = new ArrayList<>();
		for (Quote quote : security.getQuotes()) {
			lines.add(DetailNode.of(CompaniesTexts.get("quote"), said(quote, join(printed(quote, security), date(quote.getAsOf())))));
		}
		for (Estimate estimate : security.getEstimates()) {
			String kind = Labels.of(ChainPackage.Literals.ACTUALITY, estimate.getActuality(), language);
			lines.add(DetailNode.of(CompaniesTexts.get("estimate") + ' ' + date(estimate.getPeriodEnd()),
				said(estimate, join(printed(estimate, security), kind))));
		}
		String status = Labels.of(ChainPackage.Literals.LISTING_STATUS, security.getListing(), language);
		String exchange = Labels.of(ChainPackage.Literals.EXCHANGE, security.getExchange(), language);
		return DetailNode.section(Ticker.text(security), join(exchange, security.getCurrency(), status), lines);
	}

	private Stream<DetailNode> valuations(Security security) {
		Valuations valuations = Valuations.of(security, element -> true);
		List<Valuation> found = new ArrayList<>(List.of(valuations.marketCap(), valuations.pb()));
		valuations.statements().years().forEach(year -> found.add(valuations.pe(year)));
		return found.stream().filter(each -> each.number().isPresent())
			.map(each -> DetailNode.of(each.measure().label(language) + (each.year() > 0 ? " " + each.year() : ""),
				join(each.ratio(), each.workings(language), Ticker.text(security))));
	}

	private DetailNode file(FileUsage usage) {
		if (usage.fault().isPresent()) {
			return DetailNode.of(usage.file().getFileName().toString(), usage.fault().get().message(language));
		}
		Map<Use.Kind, List<Use>> kinds = new LinkedHashMap<>();
		usage.uses().forEach(use -> kinds.computeIfAbsent(use.kind(), added -> new ArrayList<>()).add(use));
		List<DetailNode> lines = new ArrayList<>();
		kinds.forEach((kind, uses) -> uses.forEach(use -> lines.add(new DetailNode(StepText.of(kind, language), join(use.where(), use.detail()),
			use.id(), usage.file(), List.of()))));
		String name = Objects.equals(usage.name(), company.getName()) ? "" : usage.name();
		return new DetailNode(usage.file().getFileName().toString(), join(StepText.of(usage.presence(), language), name), usage.company(),
			usage.file(), lines);
	}

	/** A value with whoever says so. */
	private String said(Element element, String value) {
		String sources = element.getCitations().stream().map(Citation::getSource).filter(Objects::nonNull)
			.map(source -> Labels.name(source, language)).distinct().collect(Collectors.joining("，"));
		return join(value, sources);
	}

	private static String join(String... parts) {
		return Stream.of(parts).filter(part -> part != null && !part.isBlank() && !"null".equals(part)).collect(Collectors.joining(" · "));
	}

	private static String printed(Observation number, Security security) {
		String printed = number.getPrinted();
		String unit = number.getUnit() == null ? security.getCurrency() : number.getUnit();
		return printed != null && !printed.isBlank() ? printed
			: number.getValue() == null ? "" : number.getValue().toPlainString() + (unit == null ? "" : " " + unit);
	}

	private static String date(Object date) {
		return date == null ? "" : date.toString();
	}

	/** {@return the file a line leads to, which may be another one} */
	static Path file(DetailNode node, Path open) {
		return node.file() == null ? open : node.file();
	}
}
