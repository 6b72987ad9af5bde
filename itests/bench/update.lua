-- each connection creates one organisation, then changes it again and again with If-Match (run with as many threads as connections)
dofile("report.lua")
local path, etag, n = nil, nil, 0
request = function()
  n = n + 1
  local headers = { ["Content-Type"] = "application/json", ["Authorization"] = wrk.headers["Authorization"] }
  if not path then
    return wrk.format("POST", "/api/v1/organisations", headers, '{"name":"Skiftende forening"}')
  end
  headers["If-Match"] = etag
  return wrk.format("PUT", path, headers, '{"name":"Skiftende forening ' .. n .. '"}')
end
response = function(status, headers, body)
  if headers["ETag"] then etag = headers["ETag"] end
  if status == 201 then path = string.match(headers["Location"], "/api/v1/.*") end
end
