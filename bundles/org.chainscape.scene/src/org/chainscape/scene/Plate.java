package org.chainscape.scene;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.chain.Element;

/**
 * A figure as a report prints it: the picture, usually without its frame, and the words around it, which the report sets in its own type.
 *
 * @param scene the picture with its legend; without caption, source line and remark unless the edition is framed
 * @param title the title without number; may be empty
 * @param sources the whole source line, such as {@code 资料来源：A，B，XX 研究所整理，截至 2023 年 2 月 28 日}; empty if nothing is known
 * @param remark the remark without {@code 注：}; empty for none
 * @param statements what can be read off the picture, in the order it is first met
 */
public record Plate(Scene scene, String title, String sources, String remark, List<Element> statements) {

	/** Copies the statements. */
	public Plate {
		Objects.requireNonNull(scene);
		Objects.requireNonNull(title);
		Objects.requireNonNull(sources);
		Objects.requireNonNull(remark);
		statements = List.copyOf(statements);
	}

	/** {@return the ids of everything that is drawn, for searches and links} */
	public Set<String> shown() {
		return scene.allParts().map(ScenePart::elementId).filter(Objects::nonNull).collect(java.util.stream.Collectors.toSet());
	}
}
