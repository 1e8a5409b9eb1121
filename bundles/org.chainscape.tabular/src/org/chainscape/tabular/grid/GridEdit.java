package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.change.Deletion;
import org.chainscape.model.change.Uses;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.tabular.column.Change;
import org.eclipse.emf.ecore.EObject;

/** A change of a table that is known before it is made: what it does, and which cells refuse it. */
public final class GridEdit {

	private final ChainDocument document;
	private final List<Step> steps;
	private final List<Birth> births;
	private final List<EObject> doomed;
	private final List<Refusal> refusals;

	/**
	 * A cell that refuses what was to be written into it.
	 *
	 * @param row its row, from 0; behind the last one for a row that was to be made
	 * @param column its column, from 0
	 * @param text what was to be written
	 * @param reason why not, in a sentence
	 */
	public record Refusal(int row, int column, String text, String reason) {
	}

	record Step(EObject row, Change change, Grid.Wanted cell) {
	}

	record Birth(int row, EObject object, Runnable attach) {
	}

	GridEdit(ChainDocument document, List<Step> steps, List<Birth> births, List<EObject> doomed, List<Refusal> refusals) {
		this.document = document;
		this.steps = List.copyOf(steps);
		this.births = List.copyOf(births);
		this.doomed = List.copyOf(doomed);
		this.refusals = List.copyOf(refusals);
	}

	/** {@return whether it changes nothing} */
	public boolean isEmpty() {
		return steps.isEmpty() && births.isEmpty() && doomed.isEmpty();
	}

	/** {@return how many cells get another content, those of new rows among them} */
	public int cells() {
		return steps.size();
	}

	/** {@return the rows that are made; they are in the document once the edit has run} */
	public List<EObject> made() {
		return births.stream().map(Birth::object).toList();
	}

	/**
	 * The row that is made for a row of the edit.
	 *
	 * @param row its number, behind the last one
	 * @return the element; empty if it is not made
	 */
	public Optional<EObject> made(int row) {
		return births.stream().filter(birth -> birth.row() == row).map(Birth::object).findFirst();
	}

	/** {@return the cells that get another content, those of new rows among them} */
	public List<Grid.Wanted> written() {
		return steps.stream().map(Step::cell).toList();
	}

	/** {@return the rows that are deleted} */
	public List<EObject> deleted() {
		return doomed;
	}

	/** {@return the cells that stay as they are, and why; top to bottom} */
	public List<Refusal> refusals() {
		return refusals;
	}

	/** Makes the change. To be called once, inside one step of the history, and before the document has changed. */
	public void run() {
		births.forEach(birth -> {
			Identities.assign(birth.object());
			birth.attach().run();
		});
		List<EObject> removed = new ArrayList<>(doomed);
		steps.forEach(step -> step.change().apply(step.row(), removed));
		if (!removed.isEmpty()) {
			Deletion.of(removed, Uses.of(document)).run();
		}
	}
}
