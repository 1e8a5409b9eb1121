package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.analysis.usage.FolderMerge;
import org.chainscape.analysis.usage.StepText;
import org.chainscape.analysis.usage.Use;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.change.LibraryMove;
import org.chainscape.model.change.Step;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.CompanyListing;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/** Companies for people at a terminal. */
final class CompaniesText implements CompaniesOutput {

	private final Console console;
	private final Language language;
	private final StringBuilder text = new StringBuilder();

	CompaniesText(Console console) {
		this.console = console;
		language = console.language();
	}

	@Override
	public void list(List<Company> companies, ChainDocument document) {
		Columns columns = new Columns();
		columns.add("", console.text("companies.ticker"), console.text("companies.name"), console.text("companies.listing"),
			console.text("companies.where"), console.text("companies.id"));
		for (Company company : companies) {
			String where = Libraries.isForeign(company, document) ? Labels.name(company.eContainer(), language) : console.text("companies.own");
			columns.add("", tickers(company), Labels.name(company, language),
				Labels.of(ChainPackage.Literals.LISTING_STATUS, CompanyListing.of(company), language), where, String.valueOf(company.getId()));
		}
		text.append(companies.isEmpty() ? "" : columns.write());
		line(console.text("companies.count", companies.size()));
	}

	@Override
	public void usage(Company company, List<FileUsage> usage) {
		line(Labels.name(company, language) + "  " + tickers(company));
		for (FileUsage file : usage) {
			String what = StepText.of(file.presence(), language);
			line(file.fault().map(fault -> fault.message(language)).orElse(file.file() + "  " + what + "  " + file.name()));
			Map<Use.Kind, List<Use>> byKind = file.uses().stream().collect(Collectors.groupingBy(Use::kind));
			for (Use.Kind kind : Use.Kind.values()) {
				for (Use use : byKind.getOrDefault(kind, List.of())) {
					line("  " + StepText.of(kind, language) + "  " + use.where() + (use.detail().isBlank() ? "" : "  (" + use.detail() + ")"));
				}
			}
		}
		long uses = usage.stream().mapToLong(file -> file.uses().size()).sum();
		line(console.text("companies.uses", uses, usage.stream().map(FileUsage::file).distinct().count()));
	}

	@Override
	public void merge(FolderMerge plan, boolean dryRun) {
		CompanyMerge merge = plan.merge();
		line(console.text("companies.merge", Labels.name(merge.gone(), language), Labels.name(merge.kept(), language)));
		for (CompanyMerge.Clash clash : merge.clashes()) {
			line("  " + console.text("companies.clash", clash.feature().getName(), Labels.of(clash.feature(), language),
				value(clash, clash.going()), value(clash, clash.staying())));
		}
		for (Map.Entry<Path, List<Step>> file : plan.steps().entrySet()) {
			line(file.getKey().toString());
			file.getValue().forEach(step -> line("  " + StepText.of(step, language)));
		}
		line(console.text(dryRun ? "companies.dry" : "companies.merged", plan.steps().size()));
	}

	@Override
	public void move(LibraryMove move, Path library, boolean dryRun) {
		move.fresh().keySet().stream().map(company -> Labels.name(company, language)).sorted()
			.forEach(name -> line(console.text("companies.fresh", name)));
		move.present().forEach((company, there) -> line(console.text("companies.present", Labels.name(company, language),
			Labels.name(there, language))));
		line(console.text(dryRun ? "companies.dry" : "companies.moved", dryRun ? 2 : move.companies().size(), library));
	}

	@Override
	public String text() {
		return text.toString();
	}

	private void line(String line) {
		text.append(line).append('\n');
	}

	private String value(CompanyMerge.Clash clash, Object value) {
		return value instanceof Enumerator literal && clash.feature().getEType() instanceof EEnum type ? Labels.of(type, literal, language)
			: value instanceof EObject element ? Labels.name(element, language) : String.valueOf(value);
	}

	static String tickers(Company company) {
		String tickers = company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" / "));
		return tickers.isEmpty() ? "–" : tickers;
	}
}
