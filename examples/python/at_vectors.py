#!/usr/bin/env python3
"""AT commands from the published files alone: reads generated/spec/<family>.json and generated/vectors/<family>.json,
encodes, decodes and checks by what stands in the spec, and runs every vector of the kinds encode and decode. Those of
kind session are for programs that have a session; they are counted and not run. Standard library, Python >= 3.9.

Strategy: a line is `x-at-wire` walked from left to right. Encoding gives a list of pieces between commas. Decoding is
a generator of all ways to read the rest of the line, so that a quote inside a text closes it only where what follows
fits; the first way that reaches the end of the line counts. Checking gives the first thing that is wrong, as a code.
What must be known beside the JSON is said in spec/README.md. Values are int, str, bytes, and lists of them or of dicts.
"""
import json
import re
import sys
from pathlib import Path

GENERATED = Path(__file__).resolve().parents[2] / "generated"
SUFFIX = {"test": "=?", "read": "?", "execute": "", "set": "="}
NOTHING = {"properties": {}, "x-at-wire": []}
LEFT_OUT = object()


# ------------------------------------------------------------------ the spec


def form_ids(spec):
    """Form id -> (command name, key, form). The id is the name in lower case, letters and digits only, and the key."""
    return {
        f"{re.sub('[^a-z0-9]', '', name.lower())}.{key}": (name, key, form)
        for name, command in spec["commands"].items()
        for key, form in command["forms"].items()
    }


def urc_ids(spec):
    return {re.sub("[^a-z0-9]", "", name.lower()): (name, urc) for name, urc in spec["urcs"].items()}


def is_field(item):
    return isinstance(item, str)


def names_on(wire):
    for item in wire:
        if is_field(item):
            yield item
        elif "optional" in item:
            yield from names_on(item["optional"])
        elif "repeat" in item:
            yield item["repeat"]


def fields_of(items):
    """The fields of one round of a repeating group; a list of plain values has one without a name."""
    return items["properties"] if items.get("type") == "object" else {None: items}


def is_quoted(schema):
    default = "bare" if schema["type"] == "integer" else "quoted"
    return schema.get("x-at-quoting", default)


# ------------------------------------------------------------------ checking


def first_error(schema, values):
    """The code of the first thing that is wrong with the values, or None."""
    if set(values) - set(schema["properties"]):
        return "unknown-field"
    error = wire_error(schema["x-at-wire"], schema["properties"], values, False)
    if error:
        return error
    return None if all(rule_holds(rule, values) for rule in schema.get("x-at-rules", [])) else "rule"


def wire_error(wire, properties, values, may_miss):
    for item in wire:
        error = None
        if not is_field(item) and "optional" in item:
            given = any(name in values for name in names_on(item["optional"]))
            error = wire_error(item["optional"], properties, values, not given)
        elif is_field(item) or "repeat" in item:
            name = item if is_field(item) else item["repeat"]
            if name in values:
                error = value_error(properties[name], values[name], values)
            elif not may_miss:
                error = "missing"
        if error:
            return error
    return None


def value_error(schema, value, beside):
    if schema["type"] == "array":
        return list_error(schema["items"], value)
    if schema["type"] == "integer":
        return integer_error(schema, value)
    if schema.get("x-at-bytes"):
        return bytes_error(schema, value, beside)
    return text_error(schema, value)


def list_error(items, values):
    if not isinstance(values, list) or not values:
        return "missing"
    for each in values:
        fields = fields_of(items)
        error = first_error({"properties": fields, "x-at-wire": list(fields)}, each) if None not in fields else None
        error = value_error(items, each, {}) if None in fields else error
        if error:
            return error
    return None


def integer_error(schema, value):
    if not isinstance(value, int) or abs(value) >= 2**53:
        return "wrong-type"
    if schema.get("x-at-open"):
        return None
    if "oneOf" in schema and value not in [member["const"] for member in schema["oneOf"]]:
        return "not-a-member"
    inside = schema.get("minimum", value) <= value <= schema.get("maximum", value)
    return None if inside else "out-of-range"


def text_error(schema, value):
    if not isinstance(value, str):
        return "wrong-type"
    rest, bare = schema.get("x-at-rest"), is_quoted(schema) == "bare"
    ends = "" if rest else '",' if bare else '"'
    ends = "".join(each for each in ends if each not in schema.get("x-at-escapes", ""))
    if any(each < " " or each == "\x7f" or each in ends for each in value):
        return "forbidden-character"
    if schema.get("x-at-charset") == "ascii" and not value.isascii():
        return "forbidden-character"
    members = [member["const"] for member in schema.get("oneOf", [])]
    if members and not schema.get("x-at-open") and value not in members:
        return "not-a-member"
    if size_error(schema, len(value.encode())):
        return "wrong-size"
    return None if re.search(schema.get("pattern", ""), value) else "wrong-pattern"


def bytes_error(schema, value, beside):
    if not isinstance(value, bytes):
        return "wrong-type"
    if size_error(schema, len(value)):
        return "wrong-size"
    return None if beside.get(schema.get("x-at-length"), len(value)) == len(value) else "wrong-length"


def size_error(schema, size):
    """Without quotes an empty text is nothing at all."""
    least = schema.get("x-at-min-bytes", 1 if is_quoted(schema) == "bare" else 0)
    return not least <= size <= schema.get("x-at-max-bytes", size)


def rule_holds(rule, values):
    when, name, must = rule["when"], rule["property"], rule["must"]
    if values.get(when["property"]) not in when["in"]:
        return True
    if must in ("be-given", "be-absent"):
        return (name in values) == (must == "be-given")
    return (values.get(name) == rule["value"]) == (must == "equal")


def data_error(data, sent, values):
    if not data["minimum"] <= len(sent) <= data["maximum"]:
        return "wrong-size"
    if set(sent) & set(data.get("forbidden", [])):
        return "forbidden-byte"
    return None if values.get(data.get("length"), len(sent)) == len(sent) else "wrong-length"


# ------------------------------------------------------------------ encoding


def encode_command(name, key, schema, values):
    head = f"AT{name}{SUFFIX[key.split('.')[0]]}".encode()
    return head + encode_fields(schema, values) + b"\r"


def encode_line(name, schema, values):
    prefix = schema.get("x-at-prefix", name)
    head = prefix and prefix + schema.get("x-at-separator", ": ")
    return head.encode() + encode_fields(schema, values)


def encode_fields(schema, values):
    pieces = list(pieces_of(schema["x-at-wire"], schema["properties"], values))
    while pieces and pieces[-1] is LEFT_OUT:
        pieces.pop()
    return b",".join(b"" if piece is LEFT_OUT else piece for piece in pieces)


def pieces_of(wire, properties, values):
    for index, item in enumerate(wire):
        if is_field(item):
            yield encode_value(properties[item], values[item]) if item in values else LEFT_OUT
        elif "literal" in item:
            yield f'"{item["literal"]}"'.encode()
        elif "repeat" in item:
            yield from pieces_of_list(properties[item["repeat"]]["items"], values.get(item["repeat"], []))
        else:
            yield from pieces_of_group(item, wire[index + 1 : index + 2], properties, values)


def pieces_of_group(item, following, properties, values):
    """A group left out keeps its place before another optional group, and its comma where the spec says so."""
    pieces = list(pieces_of(item["optional"], properties, values))
    if item.get("keepComma"):
        return [b"" if piece is LEFT_OUT else piece for piece in pieces]
    before_optional = following and not is_field(following[0]) and "optional" in following[0]
    return pieces if before_optional or any(piece is not LEFT_OUT for piece in pieces) else []


def pieces_of_list(items, values):
    for each in values:
        for name, schema in fields_of(items).items():
            yield encode_value(schema, each if name is None else each[name])


def encode_value(schema, value):
    if schema["type"] == "integer":
        value = format(value, "x" if schema.get("x-at-radix") == 16 else "d")
    raw = value if isinstance(value, bytes) else escaped(schema, value).encode()
    plain = is_quoted(schema) == "bare" or (is_quoted(schema) == "either" and schema["type"] == "integer")
    return raw if plain else b'"' + raw + b'"'


def escaped(schema, text):
    return "".join(f"\\{each}" if each in schema.get("x-at-escapes", "") else each for each in text)


# ------------------------------------------------------------------ decoding


def decode_fields(schema, line, start):
    """The values of the fields that begin at `start`, or None if they do not fit."""
    for at, values in walk(schema["x-at-wire"], schema["properties"], line, start, {}, False):
        if not line[at:].strip(b" "):
            return {name: value for name, value in values.items() if value is not LEFT_OUT}
    return None


def walk(wire, properties, line, at, values, may_be_empty, first=True):
    """All ways to read a wire: yields where it ends and the values so far."""
    if not wire:
        yield at, values
        return
    item, rest = wire[0], wire[1:]
    if not is_field(item) and "optional" in item:
        for end, found in walk(item["optional"], properties, line, at, values, True, first):
            yield from walk(rest, properties, line, end, found, may_be_empty, first and end == at)
        yield from walk(rest, properties, line, at, values, may_be_empty, first)
    elif not is_field(item) and "repeat" in item:
        for end, found in rounds(properties[item["repeat"]]["items"], line, at, [], first):
            yield from walk(rest, properties, line, end, {**values, item["repeat"]: found}, may_be_empty, False)
    else:
        raw = is_field(item) and is_bare_bytes(properties[item], values)
        for end, value in read(item, properties, line, begin(line, at, first, raw), values, may_be_empty):
            found = {**values, item: value} if is_field(item) else values
            yield from walk(rest, properties, line, end, found, may_be_empty, False)


def rounds(items, line, at, before, first):
    """As many rounds as fit; more are tried before fewer."""
    fields = fields_of(items)
    for end, found in walk(list(fields), fields, line, at, {}, False, first) if None not in fields else (
        (end, value) for end, value in read_value(items, line, begin(line, at, first), {}, False)
    ):
        yield from rounds(items, line, end, before + [found], False)
        yield end, before + [found]


def is_bare_bytes(schema, values):
    """Counted bytes that never stand in quotes: a blank or a quote behind the comma is one of them."""
    return is_quoted(schema) == "bare" and isinstance(values.get(schema.get("x-at-length")), int)


def begin(line, at, first, raw=False):
    """Behind the comma and blanks, which may be bytes themselves; -1 if there is no comma."""
    if not first:
        comma = re.compile(rb" *,").match(line, at)
        at = comma.end() if comma else -1
    return at if at < 0 or raw else re.compile(rb" *").match(line, at).end()


def read(item, properties, line, start, values, may_be_empty):
    if start < 0:
        return
    if is_field(item):
        yield from read_value(properties[item], line, start, values, may_be_empty)
        return
    word = f'"{item["literal"]}"'.encode()
    if line[start : start + len(word)].lower() == word.lower():
        yield start + len(word), None


def read_value(schema, line, start, values, may_be_empty):
    if start < 0:
        return
    count = values.get(schema.get("x-at-length"))
    quoted = line[start : start + 1] == b'"' and not is_bare_bytes(schema, values)
    if may_be_empty and (start >= len(line) or line[start : start + 1] == b","):
        yield start, LEFT_OUT
    elif isinstance(count, int):
        end = start + quoted + count
        if end + quoted <= len(line) and (not quoted or line[end : end + 1] == b'"'):
            yield end + quoted, line[start + quoted : end]
    elif schema.get("x-at-rest"):
        rest = line[start:]
        yield len(line), rest if schema.get("x-at-bytes") else rest.decode(errors="replace")
    elif quoted and is_quoted(schema) != "bare":
        yield from read_quoted(schema, line, start + 1)
    elif not quoted and (is_quoted(schema) != "quoted" or schema["type"] == "integer" and "x-at-quoting" not in schema):
        yield from read_bare(schema, line, start)


def read_quoted(schema, line, start):
    """Ends at any quote behind which the rest fits; uncounted bytes at the last quote of the line."""
    if schema.get("x-at-bytes"):
        if line.endswith(b'"') and len(line) > start:
            yield len(line), line[start:-1]
        return
    escape = re.escape(schema.get("x-at-escapes", "").encode())
    pairs = rb"\\[%s]|" % escape if escape else b""
    for quote in re.compile(pairs + b'"').finditer(line, start):
        value = to_value(schema, line[start : quote.start()]) if quote[0] == b'"' else None
        if value is not None:
            yield quote.end(), value


def read_bare(schema, line, start):
    end = (line + b",").index(b",", start)
    value = to_value(schema, line[start:end].rstrip(b" "))
    if end > start and value is not None:
        yield end, value


def to_value(schema, raw):
    if schema["type"] != "integer":
        return raw if schema.get("x-at-bytes") else unescaped(schema, raw.decode(errors="replace"))
    digits = b"[0-9a-fA-F]" if schema.get("x-at-radix") == 16 else b"[0-9]"
    return int(raw, schema.get("x-at-radix", 10)) if re.fullmatch(b"-?" + digits + b"{1,16}", raw) else None


def unescaped(schema, text):
    """A backslash in front of anything else stands for itself."""
    escapes = schema.get("x-at-escapes", "")
    return re.sub(r"\\(.)", lambda pair: pair[1] if pair[1] in escapes else pair[0], text, flags=re.DOTALL)


def decode_command(forms, line):
    """Form id and values of a command line without its CR; of several forms that fit, the one with legal values."""
    head = re.match(rb"at([^=?\r]*)(=\?|\?|=)?", line, re.IGNORECASE)
    name, kind = head[1].strip().upper().decode(), (head[2] or b"").decode()
    fitting = []
    for form_id, (command, key, form) in forms.items():
        if command.upper() == name and SUFFIX[key.split(".")[0]] == kind:
            schema = form.get("parameters", NOTHING)
            values = decode_fields(schema, line, head.end())
            if values is not None:
                fitting.append((first_error(schema, values) is not None, form_id, values))
    return min(fitting, key=lambda each: each[0])[1:]


def decode_line(name, schema, line):
    prefix = schema.get("x-at-prefix", name)
    prefix = (prefix and prefix + ":").encode()
    return decode_fields(schema, line, len(prefix)) if line.startswith(prefix) else None


# ------------------------------------------------------------------ vectors


def from_json(value):
    if isinstance(value, list):
        return [from_json(each) for each in value]
    if isinstance(value, dict):
        return bytes.fromhex(value["hex"]) if set(value) == {"hex"} else {n: from_json(v) for n, v in value.items()}
    return value


def run_encode(spec, forms, vector):
    """What the vector expects, and what came out."""
    name, key, form = forms[vector["form"]]
    schema, values = form.get("parameters", NOTHING), from_json(vector["values"])
    error = None
    if "data" in vector:
        error = data_error(form["data"], from_json(vector["data"]), values)
    error = error or first_error(schema, values)
    if error or "error" in vector:
        return vector.get("error"), error
    line = encode_command(name, key, schema, values)
    return (vector["hex"], vector["form"], values), (line.hex(), *decode_command(forms, line[:-1]))


def run_decode(spec, forms, vector):
    line, values, of = bytes.fromhex(vector["hex"]), from_json(vector["values"]), vector["of"]
    if of == "command":
        return (vector["form"], values), decode_command(forms, line)
    if of == "final":
        return values, decode_final(spec, line.decode())
    if of == "urc":
        name, urc = urc_ids(spec)[vector["urc"]]
        return run_line(name, urc.get("fields"), line, values)
    name, _, form = forms[vector["form"]]
    if line.decode(errors="replace") in form.get("printed", []):
        return values, {}
    wanted, got = run_line(name, form[of], line, values)
    outcomes = form.get("outcomes", {}).items() if of == "completion" else ()
    # A value, or several that mean the same.
    def agrees(fields):
        return all(values.get(n) in (v if isinstance(v, list) else [v]) for n, v in fields.items())

    told = [key for key, each in outcomes if agrees(each["fields"])]
    return (wanted, vector.get("outcome")), (got, told[0] if told else None)


def run_line(name, schema, line, values):
    if schema is None:
        return name.encode(), line
    return (values, line), (decode_line(name, schema, line), encode_line(name, schema, values))


def decode_final(spec, text):
    word, colon, code = text.partition(": ")
    has_code = "codes" in spec["finals"].get(word, {})
    return {"code": int(code)} if has_code else {} if word in spec["finals"] and not colon else None


RUNS = {"encode": run_encode, "decode": run_decode}


def run_family(family):
    """How many vectors were run, failed, and were of kinds that are not run."""
    spec = json.loads((GENERATED / "spec" / f"{family}.json").read_text("utf-8"))
    vectors = json.loads((GENERATED / "vectors" / f"{family}.json").read_text("utf-8"))["vectors"]
    forms, failed, counts = form_ids(spec), 0, {}
    for vector in vectors:
        kind = vector["kind"]
        counts[kind] = counts.get(kind, 0) + 1
        if kind not in RUNS:
            continue
        try:
            wanted, got = RUNS[kind](spec, forms, vector)
        except Exception as error:  # a vector that stops the program is a vector that fails
            wanted, got = "an answer", repr(error)
        if wanted != got:
            failed += 1
            print(f"FAILED {family}: {vector['name']}\n  wanted {str(wanted)[:200]}\n  got    {str(got)[:200]}")
    told = [f"{count} {kind}" + ("" if kind in RUNS else " not run") for kind, count in counts.items()]
    print(f"{family}: " + ", ".join(told) + f", {failed} failed")
    left = sum(count for kind, count in counts.items() if kind not in RUNS)
    return len(vectors) - left, failed, left


def main():
    families = sys.argv[1:] or sorted(path.stem for path in (GENERATED / "vectors").glob("*.json"))
    total, failed, left = (sum(each) for each in zip(*map(run_family, families)))
    print(f"{total - failed} passed, {failed} failed, {left} not run")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    sys.exit(main())
