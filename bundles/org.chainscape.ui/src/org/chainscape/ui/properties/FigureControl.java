package org.chainscape.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Observation;
import org.chainscape.tabular.form.Figures;
import org.chainscape.ui.properties.pick.PropertyTexts;

/** A number as printed, with what is read from it below. */
final class FigureControl extends TextControl {

	FigureControl(Row row) {
		super(row);
	}

	@Override
	String hint() {
		return PropertyTexts.get("figure.hint");
	}

	@Override
	void typed(String typed) {
		Figures.Reading reading = Figures.read((Observation) entry().object(), typed, host().scope());
		row().hint(reading.problem() != null ? reading.problem() : words(reading.parts()));
	}

	@Override
	void understood(String now) {
		row().hint(now.isEmpty() || entry().isMixed() ? null
			: words(Figures.parts((Observation) entry().object(), host().scope().language())));
	}

	/** One part alone says nothing that is not in the field already. */
	private static String words(List<Figures.Part> parts) {
		return parts.size() < 2 ? null
			: parts.stream().map(part -> part.label() + " " + part.text()).collect(Collectors.joining("  ·  "));
	}
}
