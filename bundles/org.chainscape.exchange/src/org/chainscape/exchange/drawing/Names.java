package org.chainscape.exchange.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** What shapes of a figure are called in lists of shapes and by programs that read aloud. */
public final class Names {

	private static final Texts TEXTS = Texts.beside(Names.class);
	private static final int LONGEST = 60;
	private static final int LONGEST_ALTERNATIVE = 500;

	private final Language language;
	private final Map<String, String> byKey = new HashMap<>();

	Names(Scene scene) {
		language = Language.of(scene.language());
		scene.allParts().forEach(part -> byKey.putIfAbsent(part.key(), of(part)));
	}

	/**
	 * What a person who does not see a figure should know: its name, those of its stages, its source line.
	 *
	 * @param scene the figure
	 * @return one paragraph of at most 500 signs
	 */
	public static String alternative(Scene scene) {
		Stream<String> inside = scene.allParts()
				.filter(part -> part.role() == ScenePart.Role.BAND || part.role() == ScenePart.Role.SOURCE_LINE)
				.map(part -> texts(part).collect(Collectors.joining(" ")));
		return cut(Stream.concat(Stream.of(scene.name()), inside).filter(text -> !text.isBlank()).collect(Collectors.joining(" | ")),
				LONGEST_ALTERNATIVE);
	}

	/** A part is called what is written on it. */
	String of(ScenePart part) {
		return part.stream().flatMap(Names::texts).filter(text -> !text.isBlank()).findFirst().map(text -> cut(text, LONGEST))
				.orElseGet(() -> part.role() == ScenePart.Role.IMAGE ? TEXTS.get(language, "name.image") : TEXTS.get(language, "name.part"));
	}

	String of(Connector connector) {
		return Stream.of(connector.sourceKey(), connector.targetKey()).map(byKey::get).filter(Objects::nonNull)
				.collect(Collectors.joining(" → "));
	}

	String background() {
		return TEXTS.get(language, "name.background");
	}

	private static Stream<String> texts(ScenePart part) {
		return part.shapes().stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text());
	}

	private static String cut(String text, int longest) {
		return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
	}
}
