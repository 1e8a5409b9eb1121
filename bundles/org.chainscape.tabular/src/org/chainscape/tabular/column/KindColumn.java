package org.chainscape.tabular.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** The class of a row. New rows say it; afterwards it stays. */
public final class KindColumn extends Column {

	/** Key of the column. */
	public static final String KEY = "class";

	private final EClass type;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param type what all rows are
	 * @param width its width, in Latin characters
	 */
	public KindColumn(Scope scope, EClass type, int width) {
		super(scope, KEY, ColumnType.CHOICE, width);
		this.type = type;
	}

	@Override
	public String label() {
		return scope().text("column.class");
	}

	@Override
	public String text(EObject row) {
		return scope().label(row.eClass());
	}

	@Override
	public Optional<String> locked(EObject row) {
		return Optional.of(scope().text("locked.class"));
	}

	@Override
	public Attempt write(EObject row, String text) {
		return text.strip().equals(text(row)) ? Attempt.NOTHING : Attempt.refuse(scope().text("locked.class"));
	}

	@Override
	public boolean isGiven() {
		return true;
	}

	@Override
	public List<String> choices() {
		return classes(type).stream().map(each -> Labels.of(each, scope().language())).toList();
	}

	/**
	 * The class somebody means.
	 *
	 * @param text its label in either language or its technical name
	 * @return the class, if rows can be of it
	 */
	public Optional<EClass> find(String text) {
		String word = Names.fold(text);
		return classes(type).stream().filter(each -> word.equals(each.getName().toLowerCase(Locale.ROOT))
			|| word.equals(Names.fold(Labels.of(each, Language.ZH))) || word.equals(Names.fold(Labels.of(each, Language.EN)))).findFirst();
	}

	/**
	 * The classes one can make of a class.
	 *
	 * @param type the class
	 * @return itself and what is below it, without abstract ones, in the order of the metamodel
	 */
	public static List<EClass> classes(EClass type) {
		List<EClass> found = new ArrayList<>();
		for (EPackage each : List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE)) {
			for (EClassifier classifier : each.getEClassifiers()) {
				if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
					found.add(candidate);
				}
			}
		}
		return found;
	}
}
