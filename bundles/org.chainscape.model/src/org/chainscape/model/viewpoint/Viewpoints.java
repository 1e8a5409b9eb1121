package org.chainscape.model.viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.model.view.LayoutDirection;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;

/** The viewpoints of all kinds of diagrams, read from {@code viewpoints.properties} and checked against the metamodel. */
public final class Viewpoints {

	private static final String FILE = "viewpoints.properties";
	private static final Map<DiagramKind, Viewpoint> ALL = Map.copyOf(new Viewpoints(load()).read());

	private final Properties properties;
	private final Set<String> used = new HashSet<>();

	private Viewpoints(Properties properties) {
		this.properties = properties;
	}

	/**
	 * The rules of a kind of diagram.
	 *
	 * @param kind the kind
	 * @return its viewpoint
	 */
	public static Viewpoint of(DiagramKind kind) {
		return ALL.get(kind);
	}

	/** {@return all viewpoints in the order of the metamodel} */
	public static List<Viewpoint> all() {
		return DiagramKind.VALUES.stream().map(ALL::get).toList();
	}

	/**
	 * Reads viewpoints.
	 *
	 * @param properties the entries of a file of viewpoints
	 * @return the viewpoint of every kind
	 * @throws IllegalArgumentException if an entry is missing, unknown, or names something the metamodel does not have
	 */
	static Map<DiagramKind, Viewpoint> parse(Properties properties) {
		return new Viewpoints(properties).read();
	}

	/** {@return the entries of the file} */
	static Properties load() {
		try (InputStream stream = Viewpoints.class.getResourceAsStream(FILE)) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Map<DiagramKind, Viewpoint> read() {
		Map<DiagramKind, Viewpoint> viewpoints = new EnumMap<>(DiagramKind.class);
		for (DiagramKind kind : DiagramKind.VALUES) {
			viewpoints.put(kind, viewpoint(kind));
		}
		Set<String> unknown = new HashSet<>(properties.stringPropertyNames());
		unknown.removeAll(used);
		unknown.removeIf(key -> key.startsWith("group."));
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException(FILE + ": nothing reads " + unknown);
		}
		return viewpoints;
	}

	private Viewpoint viewpoint(DiagramKind kind) {
		String name = kind.getLiteral() + '.';
		Map<Language, String> about = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			about.put(language, value(name + "about." + language.tag()));
		}
		List<EClass> elements = classes(name + "elements");
		List<EClass> relations = classes(name + "relations");
		List<Viewpoint.Group> palette = new ArrayList<>();
		for (String group : words(name + "palette")) {
			List<EClass> types = classes("group." + group).stream()
					.filter(type -> Stream.concat(elements.stream(), relations.stream()).anyMatch(shown -> shown.isSuperTypeOf(type))).toList();
			palette.add(new Viewpoint.Group(group, types));
		}
		List<Viewpoint.Question> asks = words(name + "asks").stream().map(word -> one(Viewpoint.Question.class, word, name + "asks")).toList();
		Viewpoint.Lines lines = one(Viewpoint.Lines.class, value(name + "lines"), name + "lines");
		return new Viewpoint(kind, about, elements, relations, lines, choice(name + "placed", "rule", "hand"), palette, asks, layout(name));
	}

	private Viewpoint.Layout layout(String name) {
		LayoutAlgorithm algorithm = LayoutAlgorithm.get(value(name + "layout.algorithm"));
		LayoutDirection direction = LayoutDirection.get(value(name + "layout.direction"));
		if (algorithm == null || direction == null) {
			throw new IllegalArgumentException(FILE + ": " + name + "layout names an algorithm or direction that does not exist");
		}
		return new Viewpoint.Layout(algorithm, direction, number(name + "layout.nodeGap"), number(name + "layout.layerGap"),
				choice(name + "layout.keepOrder", "true", "false"));
	}

	private String value(String key) {
		used.add(key);
		String value = properties.getProperty(key);
		if (value == null) {
			throw new IllegalArgumentException(FILE + ": " + key + " is missing");
		}
		return value.strip();
	}

	private int number(String key) {
		used.add(key);
		return Integer.parseInt(properties.getProperty(key, "0").strip());
	}

	private boolean choice(String key, String yes, String no) {
		String value = value(key);
		if (!value.equals(yes) && !value.equals(no)) {
			throw new IllegalArgumentException(FILE + ": " + key + " is neither " + yes + " nor " + no);
		}
		return value.equals(yes);
	}

	private List<String> words(String key) {
		return Arrays.stream(value(key).split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
	}

	private List<EClass> classes(String key) {
		return words(key).stream().map(name -> type(name, key)).toList();
	}

	private static EClass type(String name, String key) {
		return Stream.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE)
				.map(metamodel -> metamodel.getEClassifier(name)).filter(EClass.class::isInstance).map(EClass.class::cast).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(FILE + ": " + key + " names " + name + ", which no metamodel has"));
	}

	private static <E extends Enum<E>> E one(Class<E> type, String word, String key) {
		return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(FILE + ": " + key + " says " + word + ", which means nothing"));
	}
}
