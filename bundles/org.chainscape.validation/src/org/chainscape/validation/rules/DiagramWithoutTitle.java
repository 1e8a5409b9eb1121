package org.chainscape.validation.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A figure with a number has a title that says what it shows: one of its own, or a name that is more than that of its kind. */
public final class DiagramWithoutTitle implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.without-title", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		if (diagram.getFigureNumber() != null && Statements.isBlank(diagram.getTitle()) && !Statements.isBlank(diagram.getName())
				&& Kinds.NAMES.contains(KnownNames.normalise(diagram.getName()).replaceFirst("\\d+$", ""))) {
			sink.report(diagram, diagram.getFigureNumber());
		}
	}

	/** What new diagrams are called. */
	private static final class Kinds {

		static final Set<String> NAMES = Stream.concat(Stream.of("图", "diagram", "figure", "新图", "未命名", "untitled"),
			Arrays.stream(DiagramKind.values()).flatMap(kind -> Arrays.stream(Language.values())
				.map(language -> Labels.of(ViewPackage.Literals.DIAGRAM_KIND, kind, language))))
			.map(KnownNames::normalise).collect(Collectors.toUnmodifiableSet());
	}
}
