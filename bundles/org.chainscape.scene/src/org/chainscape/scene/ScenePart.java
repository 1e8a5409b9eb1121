package org.chainscape.scene;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A part of a scene that a person can point at: a band, a card, a chip. Parts form a tree; children are painted over their parent.
 *
 * @param key identity inside the scene, the same in every scene built from the same diagram
 * @param role what the part is
 * @param elementId id of the model element it shows, or {@code null} for furniture such as the legend
 * @param bounds its outline, for hit tests and as the end of connectors
 * @param shapes what is painted for the part itself
 * @param children its inner parts
 */
public record ScenePart(String key, Role role, String elementId, Rect bounds, List<Shape> shapes, List<ScenePart> children) {

	/** Copies the lists. */
	public ScenePart {
		Objects.requireNonNull(key);
		Objects.requireNonNull(role);
		Objects.requireNonNull(bounds);
		shapes = List.copyOf(shapes);
		children = List.copyOf(children);
	}

	/** {@return this part and all parts below it, parents first} */
	public Stream<ScenePart> stream() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(ScenePart::stream));
	}

	/** What a part is. */
	public enum Role {
		/** The title {@code 图N：…} above the figure. */
		CAPTION,
		/** The heading of one perspective where several are drawn in rows. */
		ROW_TITLE,
		/** The tinted column of a stage. */
		BAND,
		/** A top-level segment, or an item or company standing alone on a free map. */
		CARD,
		/** A nested segment inside a card. */
		SUB_CARD,
		/** A participation (company) inside a band, card or sub-card. */
		COMPANY_CHIP,
		/** A product, technology, model … inside a band, card or sub-card. */
		ITEM_CHIP,
		/** The head of a column of a table or of a part of a time axis. */
		COLUMN_HEAD,
		/** A row of a table. */
		TABLE_ROW,
		/** A mark at the corner of a part: finding, bottleneck. */
		BADGE,
		/** Free text of the analyst. */
		NOTE,
		/** A picture somebody put on the diagram. */
		IMAGE,
		/** The title block at the lower right of the sheet. */
		TITLE_BLOCK,
		/** The legend, made of what occurs. */
		LEGEND,
		/** The line {@code 资料来源：…} below the figure. */
		SOURCE_LINE
	}
}
