package org.chainscape.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Elements;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.ElementNames;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.eclipse.emf.ecore.EObject;

/**
 * What came out of checking one file.
 *
 * @param file the file as named on the command line
 * @param problems what was found, the gravest first
 * @param failure why the file could not be read; {@code null} if it could
 */
record CheckedFile(Path file, List<Problem> problems, ChainFileException failure) {

	/**
	 * An element of a problem.
	 *
	 * @param id its id
	 * @param type its class in the metamodel; empty if it is not in the file
	 * @param name what to call it
	 */
	record Subject(String id, String type, String name) {
	}

	/**
	 * A finding in words.
	 *
	 * @param finding the finding
	 * @param message what is wrong
	 * @param subject the element
	 * @param related other elements that take part
	 * @param line line of the element in the file from 1; 0 if unknown
	 */
	record Problem(Finding finding, String message, Subject subject, List<Subject> related, int line) {
	}

	static CheckedFile failed(Path file, ChainFileException failure) {
		return new CheckedFile(file, List.of(), failure);
	}

	static CheckedFile of(Path file, ChainDocument document, Validator validator, Language language) {
		ValidationIndex index = ValidationIndex.of(document, Policy.on(LocalDate.now()));
		List<Finding> findings = validator.validate(index).findings();
		IdLines lines = findings.isEmpty() ? IdLines.NONE : IdLines.of(file);
		List<Problem> problems = findings.stream().map(finding -> new Problem(finding, RuleTexts.message(finding, index, language),
			subject(finding.elementId(), index, language),
			finding.relatedIds().stream().map(id -> subject(id, index, language)).toList(), lines.of(finding.elementId()))).toList();
		return new CheckedFile(file, problems, null);
	}

	private static Subject subject(String id, Elements index, Language language) {
		EObject element = index.find(id).orElse(null);
		return element == null ? new Subject(id, "", id)
			: new Subject(id, element.eClass().getName(), ElementNames.of(element, index, language));
	}

	long count(Severity severity) {
		return problems.stream().filter(problem -> problem.finding().severity() == severity).count();
	}

	boolean hasAtLeast(Severity limit) {
		return problems.stream().anyMatch(problem -> problem.finding().severity().compareTo(limit) >= 0);
	}
}
