package org.chainscape.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.analysis.usage.FolderMerge;
import org.chainscape.analysis.usage.StepText;
import org.chainscape.analysis.usage.Use;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.change.LibraryMove;
import org.chainscape.model.change.Step;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.CompanyListing;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.EObject;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Companies as JSON of the schema {@code chainscape-companies}, version 1 ({@code docs/schema/chainscape-companies-1.schema.json}). */
final class CompaniesJson implements CompaniesOutput {

	private final ObjectNode root = JsonNodeFactory.instance.objectNode();

	CompaniesJson(String file) {
		root.put("schema", "chainscape-companies").put("version", 1).put("file", file);
	}

	@Override
	public void list(List<Company> companies, ChainDocument document) {
		ArrayNode list = root.putArray("companies");
		for (Company company : companies) {
			ObjectNode node = company(list.addObject(), company);
			if (Libraries.isForeign(company, document) && company.eResource() != null) {
				node.put("library", company.eResource().getURI().lastSegment());
			}
		}
	}

	@Override
	public void usage(Company company, List<FileUsage> usage) {
		company(root.putObject("company"), company);
		ArrayNode files = root.putArray("files");
		for (FileUsage file : usage) {
			ObjectNode node = files.addObject().put("file", file.file().toString()).put("presence", file.presence().name());
			file.fault().ifPresentOrElse(fault -> node.put("fault", fault.message(Language.EN)),
				() -> node.put("id", file.company()).put("name", file.name()));
			ArrayNode uses = node.putArray("uses");
			for (Use use : file.uses()) {
				uses.addObject().put("kind", use.kind().name()).put("id", use.id()).put("where", use.where()).put("detail", use.detail());
			}
		}
	}

	@Override
	public void merge(FolderMerge plan, boolean dryRun) {
		CompanyMerge merge = plan.merge();
		company(root.putObject("merged"), merge.gone());
		company(root.putObject("into"), merge.kept());
		root.put("dryRun", dryRun);
		ArrayNode clashes = root.putArray("clashes");
		merge.clashes().forEach(clash -> clashes.addObject().put("feature", clash.feature().getName()).put("going", value(clash.going()))
			.put("staying", value(clash.staying())));
		ArrayNode files = root.putArray("files");
		for (Map.Entry<Path, List<Step>> file : plan.steps().entrySet()) {
			ArrayNode steps = files.addObject().put("file", file.getKey().toString()).putArray("steps");
			file.getValue().forEach(step -> steps.add(StepText.of(step, Language.EN)));
		}
		ArrayNode faults = root.putArray("faults");
		plan.faults().forEach(fault -> faults.add(fault.message(Language.EN)));
	}

	@Override
	public void move(LibraryMove move, Path library, boolean dryRun) {
		root.put("library", library.toString()).put("dryRun", dryRun);
		ArrayNode fresh = root.putArray("moved");
		move.companies().stream().filter(move.fresh()::containsKey).forEach(company -> company(fresh.addObject(), company));
		ArrayNode present = root.putArray("present");
		move.companies().stream().filter(move.present()::containsKey).forEach(company -> company(present.addObject(), company));
	}

	@Override
	public String text() {
		return Json.write(root);
	}

	private static ObjectNode company(ObjectNode node, Company company) {
		node.put("id", company.getId()).put("name", company.getName()).put("listing", CompanyListing.of(company).getLiteral());
		ArrayNode tickers = node.putArray("tickers");
		company.getSecurities().forEach(security -> tickers.add(Ticker.text(security)));
		return node;
	}

	private static String value(Object value) {
		return value instanceof EObject ? ((Company) value).getName() : String.valueOf(value);
	}
}
