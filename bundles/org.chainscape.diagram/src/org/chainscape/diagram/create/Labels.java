package org.chainscape.diagram.create;

import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.search.Span;
import org.chainscape.model.search.TextFilter;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;

/** Compares the labels of classes, in both languages, with something typed. */
final class Labels {

	private final TextFilter filter;

	Labels(String typed) {
		filter = new TextFilter(typed);
	}

	/** The parts of the label shown that fit; empty if neither language fits. */
	Optional<List<Span>> fit(EClass type) {
		Optional<List<Span>> shown = filter.fit(DiagramTexts.label(type));
		if (shown.isPresent()) {
			return shown;
		}
		boolean other = filter.fit(org.chainscape.model.text.Labels.of(type, Language.EN)).isPresent()
				|| filter.fit(org.chainscape.model.text.Labels.of(type, Language.ZH)).isPresent();
		return other ? Optional.of(List.of()) : Optional.empty();
	}
}
