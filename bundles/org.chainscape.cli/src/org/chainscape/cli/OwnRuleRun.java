package org.chainscape.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.cli.CheckedFile.Spot;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.rules.evl.Limits;
import org.chainscape.rules.evl.UserRule;
import org.chainscape.rules.evl.UserRules;
import org.chainscape.rules.evl.UserRulesResult;
import org.chainscape.validation.Finding;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.ValidationResult;

/**
 * What the rules found that a project has written for itself.
 *
 * @param result the result of their run
 * @param language the language
 */
record OwnRuleRun(UserRulesResult result, Language language) {

	static OwnRuleRun of(List<Path> folders, ChainDocument document, Language language) {
		return new OwnRuleRun(UserRules.in(folders).run(document, Limits.standard(), () -> false), language);
	}

	/** {@return the rules, also those that could not run} */
	List<KnownRule> rules() {
		return result.rules().stream().map(this::known).toList();
	}

	private KnownRule known(UserRule rule) {
		String why = rule.explanation(language);
		return new KnownRule(rule.info(), rule.title(language), why.isEmpty() ? RuleTexts.explanation(rule.id(), language) : why);
	}

	/** {@return the findings of the product's rules and these} */
	ValidationResult with(ValidationResult others) {
		List<Finding> all = new ArrayList<>(others.findings());
		all.addAll(result.findings());
		return new ValidationResult(all);
	}

	/** {@return the place in a file of rules, if a finding is about one} */
	Optional<Spot> spot(Finding finding, Path chainFile) {
		return result.problems().stream().filter(problem -> problem.kind().id().equals(finding.ruleId())
			&& problem.finding(result.documentId()).arguments().equals(finding.arguments())).findFirst()
			.map(problem -> new Spot(Checker.named(problem.file(), chainFile), problem.line()));
	}
}
