package org.chainscape.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;

/**
 * A chain that is to be published, as it is at this moment.
 *
 * @param document its content; a copy that nobody changes, so that it may be read in the background
 * @param file its file
 * @param wanted ids of the diagrams somebody pointed at; empty for all
 * @param front id of the diagram in front; empty if there is none
 */
public record Subject(ChainDocument document, Path file, Set<String> wanted, String front) {

	/** Copies the ids. */
	public Subject {
		Objects.requireNonNull(document);
		Objects.requireNonNull(file);
		Objects.requireNonNull(front);
		wanted = Set.copyOf(wanted);
	}

	/** {@return the diagrams of the chain in their order} */
	public List<Diagram> diagrams() {
		return Views.diagrams(document);
	}

	/** {@return the diagram to be looked at first} */
	public Optional<Diagram> first() {
		List<Diagram> all = diagrams();
		return all.stream().filter(diagram -> wanted.contains(diagram.getId())).findFirst()
			.or(() -> all.stream().filter(diagram -> front.equals(diagram.getId())).findFirst()).or(() -> all.stream().findFirst());
	}

	/**
	 * Whether a diagram is chosen at the beginning.
	 *
	 * @param diagram a diagram of the chain
	 * @return whether somebody pointed at it, or at none
	 */
	public boolean wants(Diagram diagram) {
		return wanted.isEmpty() || wanted.contains(diagram.getId());
	}
}
