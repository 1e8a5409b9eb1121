package org.chainscape.ui.language;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The choices by their labels: what the key bindings page offers for the command that changes the language. */
public final class LanguageValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		for (LanguageChoice choice : LanguageChoice.values()) {
			values.put(choice.label(), choice.name());
		}
		return values;
	}
}
