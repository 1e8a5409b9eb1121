package org.chainscape.report.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;
import org.chainscape.validation.Category;
import org.chainscape.validation.ElementNames;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.chainscape.validation.settings.Examination;
import org.chainscape.validation.settings.ProjectSettings;
import org.chainscape.validation.settings.SettingsRules;

/**
 * What does not fit together: first what people recorded, then what the rules find, seen as the project of the file sees it. Remarks that
 * are merely worth knowing are counted, not listed.
 */
final class FindingsTable implements TableReader {

	/** The usual categories of what people record; others are printed as they are. */
	private static final Set<String> CATEGORIES = Set.of("cross-report", "internal", "arithmetic", "naming", "external", "magnitude", "unit",
			"basis", "time-dependent", "scope", "classification");

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("findings.", desk).column("severity", Kind.CODE, 1).column("kind", Kind.TEXT, 2.4)
				.column("element", Kind.TEXT, 2.8).column("message", Kind.TEXT, 7.4);
		draft.group(desk.text("findings.recorded"), null);
		desk.admitted(desk.document().getFindings()).stream().filter(finding -> finding.getElements().stream().allMatch(desk::admits))
				.sorted(Comparator.comparing(RecordedFinding::getSeverity).reversed()).forEach(finding -> row(finding, desk, draft));
		List<Finding> found = found(desk);
		for (Category category : Category.values()) {
			draft.group(desk.text("findings.category", RuleTexts.category(category, desk.language())), null);
			found.stream().filter(finding -> finding.severity() != Severity.INFO)
					.filter(finding -> finding.ruleId().startsWith(category.word() + ".")).forEach(finding -> row(finding, desk, draft));
		}
		long remarks = found.stream().filter(finding -> finding.severity() == Severity.INFO).count();
		if (remarks > 0) {
			draft.note("remarks", String.valueOf(remarks));
		}
		return draft.done();
	}

	/** Findings about something that may not be printed would give it away. */
	private static List<Finding> found(Desk desk) {
		LocalDate day = desk.basis().request().readers().day();
		ProjectSettings project = ProjectSettings.of(desk.basis().request().file());
		Policy wanted = project.policy(day);
		Validator validator = Validator.standard();
		Set<String> checked = validator.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
		ValidationIndex index = ValidationIndex.of(desk.document(), new Policy(day, wanted.staleMonths(), wanted.smallestPoints()));
		Examination examination = new Examination(index, desk.basis().request().file(), checked, SettingsRules.besides(checked), day);
		return project.apply(validator.validate(index), examination).result().findings().stream()
				.filter(finding -> Stream.concat(Stream.of(finding.elementId()), finding.relatedIds().stream())
						.allMatch(id -> desk.basis().index().find(id, Element.class).map(desk::admits).orElse(true)))
				.toList();
	}

	private static void row(RecordedFinding finding, Desk desk, Draft draft) {
		String category = Words.clean(finding.getCategory());
		String status = Labels.of(ChainPackage.Literals.FINDING_STATUS, finding.getStatus(), desk.language());
		draft.row(Cell.of(Labels.of(ChainPackage.Literals.FINDING_SEVERITY, finding.getSeverity(), desk.language())),
				Cell.of(CATEGORIES.contains(category) ? desk.text("findings.kind." + category) : category), draft.cell(desk.name(finding), finding),
				Cell.of(Words.clean(finding.getDescription()) + Words.bracketed(status, desk.language())));
	}

	private static void row(Finding finding, Desk desk, Draft draft) {
		Element element = desk.basis().index().find(finding.elementId(), Element.class).orElse(null);
		String name = desk.basis().index().find(finding.elementId())
				.map(one -> ElementNames.of(one, desk.basis().index(), desk.language())).orElse("");
		draft.row(Cell.of(RuleTexts.severity(finding.severity(), desk.language())),
				Cell.of(RuleTexts.title(finding.ruleId(), desk.language())), draft.cell(name, element),
				Cell.of(RuleTexts.message(finding, desk.basis().index(), desk.language())));
	}
}
