package org.chainscape.exchange.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.exchange.tables.TableProblem.Kind;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.DiagramContent;
import org.eclipse.emf.ecore.EObject;

/**
 * Turns a folder of CSV tables into a chain document.
 * <p>
 * Every {@code .csv} file of the folder and of the folders in it is read in the order of their paths: UTF-8, the first row a header,
 * every further row about the element whose {@code handle} it names. Several rows may be about one element; they add to it
 * and must not contradict each other.
 * <ul>
 * <li>{@code class}: its class, by the name of the metamodel; in at least one row.
 * <li>{@code parent}: the handle of the element that holds it; the feature follows from the classes. Only the document has none.
 * <li>{@code cite}: where it is stated, {@code S3:L17,1269;S1:L36}: a source by handle and lines of its text, several separated by
 * semicolons. {@code section}, {@code locator}, {@code page}, {@code quote} and {@code printedAs} go to the first citation of the row,
 * {@code origin}, the source the cited place itself names, too.
 * <li>every other column is the feature of this name ({@code feature:parent} where the name is also one of the above): attributes as text,
 * enumerations by literal, references by handle, which may be declared later; several values separated by semicolons, {@code \;} for a
 * semicolon inside a value.
 * <li>{@code elements} of a diagram: handles of the stages and segments it shows, empty for all of its {@code perspectives}.
 * </ul>
 * Ids follow from the handle of the document and that of the element, so that they are the same at every run.
 */
public final class TableAssembler {

	/**
	 * Assembles the tables of a folder.
	 *
	 * @param folder the folder
	 * @return the document, in no resource
	 * @throws TableException if anything at all is wrong with the tables; it lists everything
	 */
	public ChainDocument assemble(Path folder) throws TableException {
		Problems problems = new Problems();
		Vocabulary vocabulary = new Vocabulary();
		List<Row> rows = new TableReader(vocabulary, problems).read(folder);
		Entries entries = new Entries(vocabulary, problems);
		entries.declare(rows);
		ChainDocument document = entries.document();
		if (document == null) {
			if (!rows.isEmpty()) {
				problems.add(Kind.NO_DOCUMENT, folder, 0, Columns.CLASS);
			}
			throw problems.asException();
		}
		Filling filling = new Filling(entries, problems);
		new Nesting(entries, problems).nest();
		filling.fill();
		new Citing(entries, filling, problems).cite();
		List<Runnable> fillers = diagrams(document, entries, filling);
		if (!problems.isEmpty()) {
			throw problems.asException();
		}
		fillers.forEach(Runnable::run);
		return document;
	}

	/** Diagrams are filled last, when every element is where it belongs. */
	private static List<Runnable> diagrams(ChainDocument document, Entries entries, Filling filling) {
		List<Runnable> fillers = new ArrayList<>();
		for (Entry entry : entries.complete()) {
			if (entry.object() instanceof Diagram diagram) {
				List<String> ids = entry.rows().stream().flatMap(row -> elementIds(row, filling).stream()).toList();
				fillers.add(() -> DiagramContent.populate(diagram, ElementIndex.of(document), ids));
			}
		}
		return fillers;
	}

	private static List<String> elementIds(Row row, Filling filling) {
		List<String> ids = new ArrayList<>();
		String wanted = ChainPackage.Literals.CHAIN_NODE.getName();
		for (String handle : Values.split(row.cell(Columns.ELEMENTS))) {
			EObject element = filling.element(row, Columns.ELEMENTS, handle, wanted, ChainNode.class::isInstance);
			if (element instanceof ChainNode node) {
				ids.add(node.getId());
			}
		}
		return ids;
	}
}
