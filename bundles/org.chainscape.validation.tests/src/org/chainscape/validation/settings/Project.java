package org.chainscape.validation.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.text.Language;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.ValidationResult;

/** A document with two companies, findings at them, and the settings of its project. */
final class Project {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

	final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	final Company first = company("甲公司", "first");
	final Company second = company("乙公司", "second");
	final Path folder;
	final Path chain;
	final Path settings;
	private final Set<String> checked = new HashSet<>(Set.of("facts.unsourced-number", "facts.number-without-unit", "structure.missing-name"));

	private final Set<String> known = new HashSet<>(checked);

	Project(Path folder) {
		this.folder = folder;
		chain = folder.resolve("chains/a.chain");
		settings = folder.resolve(SettingsFile.NAME);
		document.setId("document");
	}

	private Company company(String name, String id) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setId(id);
		company.setName(name);
		document.getCompanies().add(company);
		return company;
	}

	static Finding finding(String rule, Severity severity, String element, String... related) {
		return new Finding(rule, severity, element, List.of(related), List.of());
	}

	static Finding warning(String element, String... related) {
		return finding("facts.unsourced-number", Severity.WARNING, element, related);
	}

	static Suppression suppression(String rule, String element, String reason, LocalDate until) {
		return new Suppression(FindingPattern.all(rule, element), "名", "chains/a.chain", new Justification(reason, "张三", TODAY, until));
	}

	void checks(String... rules) {
		checked.clear();
		checked.addAll(List.of(rules));
	}

	/** Writes the settings. */
	Project with(Settings content) throws IOException {
		return with(SettingsFile.text(content));
	}

	Project with(String text) throws IOException {
		Files.writeString(settings, text);
		return this;
	}

	ValidationIndex index() {
		return ValidationIndex.of(document, Policy.on(TODAY));
	}

	/** There is one more rule. */
	void knows(String rule) {
		known.add(rule);
	}

	Assessment assess(LocalDate today, Finding... findings) {
		return ProjectSettings.of(chain).apply(new ValidationResult(Arrays.asList(findings)),
			new Examination(index(), chain, checked, known, today));
	}

	/** {@return what is to be seen, a line each: severity, rule, element} */
	List<String> active(LocalDate today, Finding... findings) {
		return lines(assess(today, findings).active());
	}

	List<String> active(Finding... findings) {
		return active(TODAY, findings);
	}

	/** {@return the messages about the settings} */
	List<String> remarks(Language language, LocalDate today, Finding... findings) {
		List<String> messages = new ArrayList<>();
		for (Verdict verdict : assess(today, findings).verdicts()) {
			if (verdict.finding().ruleId().startsWith("rules.")) {
				messages.add(verdict.settingsLine() + " " + RuleTexts.message(verdict.finding(), index(), language));
			}
		}
		return messages;
	}

	static List<String> lines(List<Verdict> verdicts) {
		return verdicts.stream().map(verdict -> verdict.finding().severity().word() + ' ' + verdict.finding().ruleId() + ' '
			+ verdict.finding().elementId() + (verdict.finding().relatedIds().isEmpty() ? "" : verdict.finding().relatedIds())).toList();
	}
}
