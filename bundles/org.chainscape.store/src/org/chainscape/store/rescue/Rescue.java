package org.chainscape.store.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.store.ChainResource;
import org.chainscape.store.ChainResourceFactory;
import org.chainscape.store.rescue.Loss.Kind;
import org.eclipse.emf.common.util.URI;

/** Saves what can be saved of a file that cannot be read as a whole. The file itself stays as it is. */
public final class Rescue {

	private static final Texts TEXTS = Texts.beside(Rescue.class);

	/** Which version of a conflict is taken. */
	public enum Side {
		/** The version of the branch that was merged into. */
		OURS,
		/** The version of the branch that was merged. */
		THEIRS
	}

	/**
	 * What was saved.
	 *
	 * @param document the document, in a resource for the file; empty if nothing could be saved
	 * @param elements how many elements it has, itself not counted
	 * @param losses what was lost, by line; references into nothing last
	 * @param conflicts whether a merge has left conflicts in the file
	 */
	public record Result(Optional<ChainDocument> document, int elements, List<Loss> losses, boolean conflicts) {
	}

	private Rescue() {
	}

	/**
	 * Reads what can be read.
	 *
	 * @param file the file
	 * @param side which version of conflicts is taken
	 * @param language language of words in losses
	 * @return what was saved, and what was not
	 * @throws IOException if the file cannot be read at all
	 */
	public static Result read(Path file, Side side, Language language) throws IOException {
		List<Loss> losses = new ArrayList<>();
		byte[] bytes = Files.readAllBytes(file);
		String text = BrokenText.decode(bytes, losses);
		boolean conflicts = BrokenText.hasConflicts(text);
		if (conflicts) {
			String called = side == Side.OURS ? TEXTS.get(language, "SIDE_OURS") : TEXTS.get(language, "SIDE_THEIRS");
			text = BrokenText.take(text, side, called, losses);
		}
		if (text.isBlank()) {
			return new Result(Optional.empty(), 0, List.of(new Loss(Kind.EMPTY, 0, "")), conflicts);
		}
		URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
		Rebuilding rebuilding = new Rebuilding(uri, losses);
		ChainDocument document = rebuilding.rebuild(LenientXml.read(text, losses));
		if (document == null && losses.isEmpty()) {
			losses.add(new Loss(Kind.EMPTY, 0, ""));
		}
		// What follows from other losses comes behind them.
		losses.sort(Comparator.comparing((Loss loss) -> loss.kind() == Kind.LOST_REFERENCE).thenComparingInt(Loss::line));
		if (document != null) {
			Identities.assign(document);
			ChainResource resource = new ChainResource(uri);
			ChainResourceFactory.newResourceSet().getResources().add(resource);
			resource.getContents().add(document);
		}
		return new Result(Optional.ofNullable(document), rebuilding.elements(), List.copyOf(losses), conflicts);
	}
}
