package org.chainscape.rules.evl;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.epsilon.eol.dom.Expression;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.java.ObjectMethod;
import org.eclipse.epsilon.eol.execute.operations.contributors.AnyOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.BooleanOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.IntegerOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.IterableOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.NumberOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributorRegistry;
import org.eclipse.epsilon.eol.execute.operations.contributors.ReflectiveOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.ScalarOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.StringOperationContributor;
import org.eclipse.epsilon.eol.types.EolModelElementType;

/**
 * Which operations and methods rules may call on which values. Everything that is not named here is refused: the engine itself would
 * call any
 * public method of Java. Names are in small letters, as the engine does not tell them apart either.
 */
final class Permissions extends OperationContributorRegistry {

	private static final Set<String> ANY = Set.of("asboolean", "asdouble", "asfloat", "asinteger", "aslong", "asreal", "asstring",
			"asvar", "equals",
		"err", "errln", "hasproperty", "ifundefined", "instanceof", "isdefined", "isinteger", "iskindof", "isreal", "istypeof",
		"isundefined", "print",
		"println", "tostring", "type");
	private static final Set<String> SCALAR = Set.of("asbag", "asorderedset", "assequence", "asset");
	private static final Set<String> TEXT = Set.of("characterat", "compareto", "concat", "contains", "endswith", "equalsignorecase",
		"firsttolowercase", "firsttouppercase", "ftlc", "ftuc", "indexof", "isblank", "isempty", "issubstringof", "lastindexof",
		"length", "matches",
		"replace", "replaceall", "replacefirst", "replaceliteral", "size", "split", "startswith", "strip", "substring",
		"tocharsequence", "toenum", "tolowercase", "touppercase", "trim");
	private static final Set<String> NUMBER = Set.of("abs", "ceiling", "compareto", "doublevalue", "floor", "intvalue", "ln", "log",
			"log10",
		"longvalue", "max", "min", "mod", "pow", "round");
	private static final Set<String> TRUTH = Set.of("and", "not", "or", "xor");
	private static final Set<String> COLLECTION = Set.of("add", "addall", "asbag", "asorderedset", "assequence", "asset", "at", "clear",
			"clone",
		"concat", "contains", "containsall", "count", "excludes", "excludesall", "excluding", "excludingall", "first", "flatten",
		"fourth", "get",
		"includes", "includesall", "including", "includingall", "indexof", "invert", "isempty", "last", "lastindexof", "max", "min",
		"notempty",
		"product", "put", "remove", "removeall", "removeat", "retainall", "second", "selectbykind", "selectbytype", "size", "sum",
		"third");
	private static final Set<String> MAP = Set.of("clear", "containskey", "containsvalue", "entryset", "get", "getordefault", "getkey",
			"getvalue",
		"isempty", "keyset", "put", "putall", "putifabsent", "remove", "size", "values");
	private static final Set<String> ELEMENT = Set.of("econtainer", "econtents", "id");
	private static final Set<String> TYPE = Set.of("all", "allinstances", "getall", "getallinstances", "getallofkind", "getalloftype",
			"getname",
		"iskind", "istype");
	private static final Set<String> LITERAL = Set.of("compareto", "getliteral", "getname", "getvalue", "name", "ordinal");
	private static final Set<String> DATE = Set.of("compareto", "day", "firstday", "lastday", "month", "year");

	private final List<OperationContributor> contributors;

	Permissions(Guard guard) {
		contributors = List.of(new TextOperations(guard), new CollectionOperations(guard), new ElementOperations(),
			new StringOperationContributor(),
			new IntegerOperationContributor(), new NumberOperationContributor(), new BooleanOperationContributor(),
			new IterableOperationContributor(), new ReflectiveOperationContributor(), new ScalarOperationContributor(),
			new AnyOperationContributor());
	}

	static boolean allows(Object target, String name) {
		String small = name.toLowerCase(Locale.ROOT);
		return ANY.contains(small) || !(target instanceof Collection) && SCALAR.contains(small)
			|| target != null && namesFor(target).contains(small);
	}

	private static Set<String> namesFor(Object target) {
		if (target instanceof CharSequence || target instanceof Character) {
			return TEXT;
		}
		if (target instanceof Number) {
			return NUMBER;
		}
		if (target instanceof Boolean) {
			return TRUTH;
		}
		if (target instanceof Collection) {
			return COLLECTION;
		}
		if (target instanceof Map || target instanceof Map.Entry) {
			return MAP;
		}
		if (target instanceof EolModelElementType) {
			return TYPE;
		}
		return namesForValue(target);
	}

	private static Set<String> namesForValue(Object target) {
		if (target instanceof Enumerator) {
			return LITERAL;
		}
		if (target instanceof ENamedElement) {
			return Set.of("getname");
		}
		if (target instanceof EObject) {
			return ELEMENT;
		}
		return target instanceof Record ? DATE : Set.of();
	}

	@Override
	public Stream<OperationContributor> stream() {
		return contributors.stream();
	}

	@Override
	public ObjectMethod findContributedMethodForUnevaluatedParameters(Object target, String name, List<Expression> parameters,
			IEolContext context) {
		return null;
	}

	@Override
	public ObjectMethod findContributedMethodForEvaluatedParameters(Object target, String name, Object[] parameters, IEolContext context) {
		return allows(target, name) ? super.findContributedMethodForEvaluatedParameters(target, name, parameters, context) : null;
	}
}
